#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/rational.h"
#include "base/result.h"
#include "io/encoding.h"
#include "model/bank.h"

// Another format is one file in interop/formats that defines its record, and one line in
// interop/registry.cpp. A reader gives papers and doubts and decides nothing else: ids, duplicates,
// reviews and files are made for every format alike (import_run.h).

namespace tiku {

/// Why a person should look: a stable word for programs; `doubt_names` has the words for people.
enum class DoubtKind : std::uint8_t {
  unanswered,         // no answer in the text
  cut,                // the text ends within the question
  type_inferred,      // no heading and no mark says the type
  answer_unclear,     // something stands where the answer should, and cannot be read as one
  key_contradicts,    // two answers in one place or the other, and they differ
  outside_options,    // the answer names an option that is not there
  options_missing,    // options are lost
  blanks_lost,        // the places of the blanks are lost
  number_missing,     // numbers skip, repeat or are not printed
  count_differs,      // the heading promises another number of questions
  score_contradicts,  // a graded record whose score does not follow from key and response
  unjoined_key,       // an answer of a key block without its question
  not_carried,        // something the format has and a bank has not
  duplicate,          // the same question again
  conflicting_key,    // the same question again with another answer
  points_missing,     // some questions state their points, others do not
};

/// "unanswered", "type-inferred" ...: never translated.
std::string_view doubt_name(DoubtKind kind);
/// How the screen names the kind.
const Message& doubt_title(DoubtKind kind);

/// What the numbers of a file's places count.
enum class PlaceKind : std::uint8_t { line, row, paragraph };

struct ImportDoubt {
  DoubtKind kind = DoubtKind::unanswered;
  /// Line (row, paragraph) of the file from 1; 0 where the format has no lines.
  std::int64_t line = 0;
  /// Position in Bank::questions; nothing where the doubt is about the paper.
  std::optional<std::size_t> question = {};
  Text what;
  /// Whether the question is to carry it as `review`; an unanswered one says so by itself.
  bool review = true;
  /// As ImportedPaper::parts, for a doubt about no question.
  std::string part = {};
};

/// One answer of a graded record inside a paper.
struct RecordedAnswer {
  /// Position in Bank::questions.
  std::size_t question = 0;
  /// As a sheet holds it: the members of a list joined by kListSeparator.
  std::string response;
  std::optional<Rational> score;
  std::int64_t line = 0;
  /// Of a case: position in its parts.
  std::optional<std::size_t> part = {};
  /// No answer could be read in it when it was graded.
  bool is_void = false;
};

/// Everything one person answered in a graded record; becomes an answer sheet beside the bank.
struct RecordedSheet {
  /// Id and name as the record gives them; empty where it does not.
  std::string id;
  std::string name;
  std::string group;
  std::vector<RecordedAnswer> answers;
};

/// A paper becomes one bank, or one key where only answers are there. Questions need no id, but one
/// that the file states is kept: `number` is the printed number (0 where there is none), `where` is
/// not used.
struct ImportedPaper {
  Bank bank;
  /// Line of each question, beside Bank::questions.
  std::vector<std::int64_t> lines;
  /// Sheet of each question where lines are counted in each of several sheets; else empty.
  std::vector<std::string> parts = {};
  std::vector<ImportDoubt> doubts;
  std::vector<RecordedSheet> sheets;
  /// The ids are those of a bank, and stay; else they are made (import_run.h).
  bool keeps_ids = false;
  std::int64_t first_line = 0;
  std::int64_t last_line = 0;
  /// What tells each question from others (substance.h); empty where nobody asked yet.
  std::vector<std::uint64_t> substances = {};
};

/// Something that looked like a question and was not kept.
struct LeftOut {
  std::int64_t line = 0;
  /// Its beginning.
  std::string text;
  Text reason;
  /// As ImportedPaper::parts.
  std::string part = {};
};

/// A line of a paper that is in no question, and looked like none.
struct BesideText {
  enum class Kind : std::uint8_t {
    page,   // what a page prints around a text: its number, fields for a name, sheets to mark
    words,  // everything else: how to answer, what was to be read, remarks
  };

  std::int64_t line = 0;
  Kind kind = Kind::page;
  std::string text;
};

struct ImportResult {
  std::vector<ImportedPaper> papers;
  std::vector<LeftOut> left_out;
  /// Of documents that hold a paper, in the order of their lines.
  std::vector<BesideText> beside = {};
  /// The file whose paper took the graded records of this one; else empty.
  std::string records_went_to = {};
};

/// A file as it came.
struct ImportInput {
  std::string path;
  std::string_view bytes;
  /// How to decode it; null: found out.
  const Encoding* encoding = nullptr;
  /// What holds the bytes, where they are for whoever reads them: a large text is not copied. Null
  /// where they stay.
  std::string* owner = nullptr;
};

/// A format that banks can be read from.
struct ImportFormat {
  /// As --from takes it: "text".
  std::string_view name;
  Message summary;
  /// Without the point, in small letters; they decide only where the content does not.
  std::span<const std::string_view> extensions;
  /// Whether the content is of this format, beyond doubt; asked in the order of the registry.
  bool (*recognises)(const ImportInput& input) = nullptr;
  /// An error is a file that cannot be read as this at all.
  Result<ImportResult> (*read)(const ImportInput& input) = nullptr;
  PlaceKind place = PlaceKind::line;
};

}  // namespace tiku
