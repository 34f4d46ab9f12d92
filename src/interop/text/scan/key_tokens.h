#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "interop/text/scan/numbers.h"

namespace tiku {

/// The number of an entry in a list of answers.
struct KeyNumber {
  std::int64_t value = 0;
  NumberStyle style = NumberStyle::plain;
  std::size_t begin = 0;
  std::size_t after = 0;
  char32_t separator = 0;
};

/// Past all of these signs.
std::size_t past(const PaperText& text, std::size_t at, std::size_t end, std::u32string_view signs);

/// `1.` `1、` `(1)` `第1题` `1`, `1-` before an answer. One of more than four digits may be a phone
/// number: it counts where it is the expected one, or any is.
constexpr std::int64_t kAnyNumber = -1;
std::optional<KeyNumber> key_number(const PaperText& text, std::size_t at, std::size_t end,
                                    std::int64_t expected = 0);

/// 9.CSAT 10.2: whether both answers are glued to their numbers, and that of the second is nothing
/// but digits up to the end of the line or the next number; in 1.约 2.5 小时 it is not.
bool are_glued(const PaperText& text, const KeyNumber& number, const KeyNumber& next,
               std::size_t line);

/// The length of one answer of a run: a letter, a tick or cross, or a word for one; 0 for others.
std::size_t run_token(const PaperText& text, std::size_t at);

/// The letters, ticks and crosses that the range consists of, one by one; nothing where other text
/// stands there.
std::vector<TextRange> answer_run(const PaperText& text, TextRange range);

/// The same with those that nothing parts taken together: ABD AC.
std::vector<TextRange> parted_run(const std::vector<TextRange>& tokens);

/// Whether the first number of the range is followed by nothing but an answer.
bool begins_answered(const PaperText& text, TextRange range, std::span<const NumberMark> numbers);

/// Past 答案: or 【答案及解析】 before an answer.
std::size_t past_label(const PaperText& text, std::size_t at, std::size_t end);

/// Letters or a truth word at `at`; what stands in brackets too.
std::optional<TextRange> closed_answer(const PaperText& text, std::size_t at, std::size_t end);

/// Whether an explanation, which belongs to the answer before it, begins at `at`.
bool explains(const PaperText& text, std::size_t at, std::size_t end);

/// Where an answer in words ends that begins with (1) or ① and goes on below `line`, the end of its
/// first line, as long as each line begins with the next point.
std::size_t past_points(const PaperText& text, TextRange answer, std::size_t line);

/// Where a list of answers begins behind 一、 and the name of its section, on the next line too.
std::size_t past_key_ordinal(const PaperText& text, TextRange range);

}  // namespace tiku
