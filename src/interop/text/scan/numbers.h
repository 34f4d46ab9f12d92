#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// How a number is written: `1.`, `(1)`, `①`, `一、`, `第1题` and `题目一:`, `1.2`.
enum class NumberStyle : std::uint8_t { plain, paren, circled, hanzi, word, dotted };

/// How much the place before a number speaks for a new beginning.
enum class NumberPlace : std::uint8_t { within, behind_space, line_start };

/// Something that may number a question. Nothing is decided here: which marks count is found by the
/// number that is expected (numbering.h).
struct NumberMark {
  NumberStyle style = NumberStyle::plain;
  NumberPlace place = NumberPlace::within;
  /// First character, and behind the separator and spaces.
  std::size_t begin = 0;
  std::size_t after = 0;
  /// The digits; only `plain` numbers may be the end of a longer run (`88.215.` is 88.21 and 5).
  TextRange digits;
  std::int64_t value = 0;
  /// `.`, `、` ...; 0 where only a space or nothing follows.
  char32_t separator = 0;
  /// A digit follows the separator: `2.5`, `1,000`, `9:00`.
  bool may_be_amount = false;
};

/// Whether a number may begin so: false for most characters.
bool may_begin_number(char32_t c);

/// All marks of the range, in order.
std::vector<NumberMark> find_numbers(const PaperText& text, TextRange range);

/// Whether the digits of the mark end in `value`, and where those of the value begin.
bool ends_in_value(const PaperText& text, const NumberMark& mark, std::int64_t value,
                   std::size_t& begin);

/// `2025年` at `at`: a year, not the decimals of an amount.
bool begins_year(const PaperText& text, std::size_t at);

/// Test Nº 01.: whether the digits at `at` are the number of what stands before them on the line.
bool is_ordinal_of_name(const PaperText& text, std::size_t at, std::size_t from);

/// A1、A2: whether the number that begins at `begin` is the end of a name; A01. may number the
/// question of its line.
bool is_of_name(const PaperText& text, std::size_t from, const NumberMark& mark, std::size_t begin);

/// `(C) 1下列`: whether letters in a bracket begin the line and close right before `at`.
bool stands_behind_lead(const PaperText& text, std::size_t from, std::size_t at);

/// 见第3题, 第1、第2题: whether what stands before an ordinal speaks of the question. Not 对, which
/// may end the answer of the one before.
bool speaks_of_number(char32_t before);

/// 共 50 题1、...: whether what stands at `at` is the unit of the number before it.
bool stands_behind_count(const PaperText& text, std::size_t from, std::size_t at);

/// 10.5分 alone on its line, which begins with these digits: what a question got.
bool is_points_alone(const PaperText& text, TextRange digits, std::size_t end);

/// Where a question with this number begins that the line above names too: 【第 8 题】
/// above 8.多选题; `at`, where its own number stands, where no such line does.
std::size_t begin_with_line_above(const PaperText& text, std::size_t from, std::size_t at,
                                  std::int64_t value);

/// How the place before `at` looks, not looking back beyond `from`.
NumberPlace place_before(const PaperText& text, std::size_t at, std::size_t from);

}  // namespace tiku
