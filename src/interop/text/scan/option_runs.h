#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// A letter that may begin an option.
struct OptionMark {
  char label = 'A';
  std::size_t begin = 0;
  /// Where the text of the option begins.
  std::size_t after = 0;
  /// `.`, `、`, `:`, `)`; a space, or 0 for the bare letter.
  char32_t separator = 0;
  bool at_line_start = false;
  /// A star right before the letter says that it is right: *B.
  bool is_starred = false;
  /// A small letter within a line.
  bool is_in_row = false;
  /// Right behind a slot or a question mark.
  bool is_behind_asking = false;
};

/// How sure options must look: questions under a heading of choice questions have them in any
/// shape.
enum class OptionNeed : std::uint8_t { expected, possible };

/// What a look at the letter at `at` and those beside it tells: within words no option begins.
inline bool may_begin_option(const PaperText& text, std::size_t at, TextRange range) {
  const bool within = text[at] >= U'a' && at > range.begin && is_paper_letter(text[at - 1]);
  return !within && !is_paper_letter(text[at + 1]);
}

/// The letter at `at`, where it may begin an option of the range; small ones where options are
/// expected, at the beginning of a line, or perhaps in a row.
std::optional<OptionMark> option_mark_at(const PaperText& text, std::size_t at, TextRange range,
                                         OptionNeed need);

/// The same bullet, or the word 选项, before all the letters belongs to no text.
void take_bullets(const PaperText& text, TextRange range, std::vector<OptionMark>& marks);

/// Of the small letters within lines leaves those that count from a to c at least; marks that are
/// not in a row stay.
void drop_stray_letters(std::vector<OptionMark>& marks);

/// How many options A may begin in the range: each of two questions has one.
std::size_t count_first_letters(const PaperText& text, TextRange range);

/// All letters of the range that may begin an option, in order.
std::vector<OptionMark> find_option_marks(const PaperText& text, TextRange range, OptionNeed need);

/// The options of one question: the letters A, B, C ... in order that fit together best; later ones
/// win, since letters occur in stems too. Empty where there are fewer than two.
std::vector<OptionMark> choose_options(const std::vector<OptionMark>& marks, OptionNeed need);

}  // namespace tiku
