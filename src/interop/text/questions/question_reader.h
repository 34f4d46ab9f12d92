#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/rare.h"
#include "base/rational.h"
#include "interop/text/scan/headings.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbering.h"
#include "interop/text/scan/slots.h"

namespace tiku {

struct ReadOption {
  char label = 'A';
  std::string text;
  /// (正确答案) or √ stood on it.
  bool is_marked = false;
  /// A star stands at its end.
  bool ends_starred = false;
};

/// A task of a case.
struct ReadPart {
  std::int64_t number = 0;
  std::string stem;
  std::string answer;
  std::size_t begin = 0;
  /// (10分) at the end of the task.
  std::optional<Rational> points;
};

/// Letters behind the last option without any label; on a line of their own they are sure.
struct TrailingLetters {
  std::string letters;
  bool on_own_line = false;
  /// The last option without them.
  std::string option;
};

/// Letters in a column behind the sentence that asks, before the options.
struct LetterColumn {
  std::string letters;
  bool is_glued = false;
  /// Right behind a question mark or a bracket.
  bool is_asked = false;
  /// The stem without them.
  std::string stem;
};

/// What few questions have.
struct UnusualParts {
  std::vector<ReadPart> parts;
  /// Text behind a second answer label.
  std::optional<TextRange> labelled_again;
  TrailingLetters trailing;
  LetterColumn column;
  /// The name at the beginning of what may explain it (terms.h).
  TextRange term;
  std::optional<TextRange> response;
  std::optional<Rational> score;
  /// The policy that a graded record names.
  std::string scoring;
  /// How options are labelled that had one wrong letter.
  std::string printed_labels;
  /// [109年特考] at the end of the last option.
  TextRange source_tag;
  /// [中级] before the stem: no part of it where all of the group have such a tag.
  TextRange lead_tag;
  /// `【中级／文学】` behind the sentence, which ends before it where all have such a tag.
  TextRange tail_tag;
  /// Options behind the last one that belong to no question here.
  TextRange stray;
  /// Answer: I am ______: a sentence to go on with, and no answer.
  TextRange frame;
};

/// One question as it stands in the text: everything that may be its answer is kept apart, and
/// nothing is decided (answer_choice.h does that).
struct ReadQuestion {
  std::int64_t number = 0;
  std::size_t begin = 0;
  std::optional<TypeWord> tag;
  Rare<PointsSpec> points;
  std::string stem;
  std::vector<ReadOption> options;
  Rare<UnusualParts> unusual;

  /// Letters or a tick in the slot of the stem; `slots_differ` where several say different things.
  std::string slot_letters;
  std::optional<bool> slot_truth;
  /// ○ stands in the slot.
  bool slot_circle = false;
  bool slots_differ = false;
  /// The sentence goes on behind the slot.
  bool slot_in_text = false;
  /// Nothing of the stem stands before the slot.
  bool slot_leads = false;
  /// Text behind an answer label.
  std::optional<TextRange> labelled;
  /// Both words to choose from stand behind the sentence, 对 错: what the first of them says.
  std::optional<bool> first_of_pair;
  /// The truth behind a colon at its end: ... : 是
  std::optional<bool> colon_truth;
  /// A tick or cross behind the sentence.
  std::optional<bool> trailing_truth;
  /// Text behind the sentence that asks.
  TextRange behind;
  bool behind_on_own_line = false;
  /// Answers that stood on underlines, in order.
  std::vector<std::string> filled;
  /// Blanks to fill in.
  std::size_t blanks = 0;
  /// Brackets with words in them, where the sentence has no blank.
  std::size_t bracketed = 0;

  /// The number of the right option before that of the question: ( 3 ) 1.
  std::size_t lead_option = 0;
  /// The options have small letters: an answer in them may stand in the slot.
  bool has_small_options = false;
  /// They stand behind its answer: those of the questions below it.
  bool has_options_behind = false;
  /// The options are numbered ① ② ③, and so is the answer.
  bool has_circled_options = false;

  std::string explanation;

  bool asks = false;
  /// The text ends without the end of a sentence.
  bool ends_open = false;
  bool skips = false;
  bool is_unnumbered = false;
  /// Its whole group prints no numbers.
  bool is_counted = false;
};

/// How a group is read once all of its questions have been looked at.
struct GroupReading {
  /// Words in brackets are the answers of its blanks.
  bool filled_brackets = false;
  /// Letters in brackets in the middle of a sentence are text.
  bool text_slots = false;
  /// Sentences with their answers behind a colon.
  bool colon_truths = false;
  /// Names with what they mean behind them.
  bool terms = false;
  /// The last option of each question ends in a bracket that says where it comes from.
  bool source_tags = false;
  /// All stems begin with a slot, which is no gap in their sentences.
  bool lead_slots = false;
  /// A bracket from a few stands before all stems: [初级], [中级].
  bool lead_tags = false;
  /// A bracket from a few stands behind nearly all stems.
  bool tail_tags = false;

  bool operator==(const GroupReading&) const = default;
};

/// What surrounds the questions of a block.
struct QuestionContext {
  const PaperText& text;
  const std::vector<Label>& labels;
  const std::vector<Heading>& headings;
  /// By heading or tag.
  std::optional<TypeWord> type;
  /// The last entry of its group, behind which foreign text may stand.
  bool is_last = false;
  GroupReading reading = {};
};

/// Reads an entry and puts it behind `questions`; where a question without a number hides behind
/// its options, that too.
void read_entry(const QuestionContext& context, const NumberedEntry& entry,
                std::vector<ReadQuestion>& questions);

}  // namespace tiku
