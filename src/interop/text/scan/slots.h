#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "interop/text/scan/letter_lists.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// A bracket or underline of a stem in which an answer stands or is to be written.
struct Slot {
  enum class Kind : std::uint8_t { empty, letters, truth, circle };

  Kind kind = Kind::empty;
  /// From the opening bracket past the closing one.
  TextRange range;
  /// What stands in it.
  TextRange inside;
  /// A reference behind it (`P75`) that belongs to no text.
  TextRange reference;
  std::string letters;
  bool truth = false;
  /// `(ABC` whose closing bracket is lost.
  bool is_open = false;
  /// V or Y for √ or O for ○, as keyboards write them: only a judgement has those.
  bool is_typed = false;
  /// The sentence goes on behind it (slot_choice.h).
  bool in_text = false;
};

/// The slot whose bracket opens at `at`, if that is one.
std::optional<Slot> slot_at(const PaperText& text, std::size_t at, TextRange range);

/// The slots of a stem. A circle says true only where crosses say false (answer_choice.h). Brackets
/// with any other text in them are part of the stem.
std::vector<Slot> find_slots(const PaperText& text, TextRange range);

/// Where the range ends without a page reference (`P75`, `(p82)`) at its end.
std::size_t without_page_reference(const PaperText& text, TextRange range);

/// Where a stem ends without the page that stands behind its slot or its sentence: P87.
std::size_t end_before_reference(const PaperText& text, TextRange stem, bool has_slot);

/// V, Y, 正 or N, 非, 误 alone: what a judgement may say so, and nothing else.
std::optional<bool> typed_truth(const PaperText& text, TextRange range);

/// ○, or a letter O that stands for it.
bool is_circle(char32_t c);

/// √, 对, 正确, ×, 错, 错误 at `at`, and where the word ends.
struct TruthWord {
  bool truth = false;
  std::size_t end = 0;
};

std::optional<TruthWord> truth_word(const PaperText& text, std::size_t at, std::size_t end);

/// A blank of underscores; `answer` is what stands between two short runs: `__48__小时`.
struct Underline {
  TextRange range;
  TextRange answer;
};

/// Whether the range is (1) or ①, the number of a blank.
bool is_bracketed_number(const PaperText& text, TextRange range);

/// __B__, _AC_, ___√___: letters or a sign between two runs of underscores, where a choice or a
/// judgement has its answer.
std::vector<Slot> underlined_answers(const PaperText& text, TextRange range);

/// The blanks of a stem. Underscores in names (MAX_SIZE, __init__) are none.
std::vector<Underline> find_underlines(const PaperText& text, TextRange range);

}  // namespace tiku
