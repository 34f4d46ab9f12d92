#include "interop/text/scan/heading_ordinals.h"

#include <string_view>

#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/numbers.h"

namespace tiku {
namespace {

/// Whether anything but spaces stands in the range.
bool has_sign(const PaperText& text, TextRange range) {
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (text[i] != U' ') {
      return true;
    }
  }
  return false;
}

/// 第一部分, 第二大题 before the type name.
std::size_t part_begin(const PaperText& text, std::size_t from, std::size_t end,
                       std::size_t otherwise) {
  constexpr std::u32string_view kEnds = U"分题节篇章";
  // 第1题 numbers a question, 第一大题 and 第1部分 a section.
  const bool question = end > from + 1 && text[end - 1] == U'题' && is_paper_digit(text[end - 2]);
  if (end == from || question || kEnds.find(text[end - 1]) == std::u32string_view::npos) {
    return otherwise;
  }
  for (std::size_t i = end - 1; i > from && end - i < 7; --i) {
    if (text[i - 1] == U'第') {
      return i - 1;
    }
  }
  return otherwise;
}

}  // namespace

std::size_t type_label_begin(const PaperText& text, std::size_t from, std::size_t at) {
  std::size_t end = at;
  while (end > from && (is_ordinal_sign(text[end - 1]) || is_ordinal_character(text[end - 1]) ||
                        is_paper_digit(text[end - 1]))) {
    --end;
  }
  for (const std::u32string_view word : {U"试题类型", U"题目类型", U"题型"}) {
    const bool stands = end >= from + word.size() && text.has(end - word.size(), word);
    if (stands && text.at_line_start(end - word.size())) {
      return end - word.size();
    }
  }
  return at;
}

bool is_ordinal_sign(char32_t c) {
  return c == U'、' || c == U'.' || c == U',' || c == U':' || c == U' ' || c == U'·';
}

bool is_ordinal_character(char32_t c) {
  return std::u32string_view(U"一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ").find(c) !=
         std::u32string_view::npos;
}

std::size_t ordinal_begin(const PaperText& text, std::size_t from, std::size_t at) {
  std::size_t i = at;
  while (i > from && is_ordinal_sign(text[i - 1]) && text[i - 1] != U':') {
    --i;
  }
  const bool with_sign = has_sign(text, {i, at});
  std::size_t first = i;
  while (first > from && is_ordinal_character(text[first - 1])) {
    --first;
  }
  if (first < i && (with_sign || text.at_line_start(first))) {
    return first;
  }
  if (i > from && with_sign && (text[i - 1] == U'—' || text[i - 1] == U'-') &&
      place_before(text, i - 1, from) != NumberPlace::within) {
    return i - 1;
  }
  if (i > from && text[i - 1] == U')') {
    std::size_t open = i - 1;
    while (open > from && i - open < 5 && text[open] != U'(') {
      --open;
    }
    if (text[open] == U'(') {
      return is_ordinal_character(text[open + 1]) ? open : at;
    }
    const bool bare = i > from + 1 && is_ordinal_character(text[i - 2]);  // 一)
    return bare && text.at_line_start(i - 2) ? i - 2 : at;
  }
  const bool colon = i > from && text[i - 1] == U':';
  std::size_t counted = i - (colon ? 1U : 0U);  // 一：单选题 at the beginning of its line
  while (colon && counted > from && is_ordinal_character(text[counted - 1])) {
    --counted;
  }
  if (colon && counted + 1 < i && text.at_line_start(counted)) {
    return counted;
  }
  const std::size_t part = part_begin(text, from, i - (colon ? 1U : 0U), at);
  return part < at ? part : english_part(text, from, i, at);
}

}  // namespace tiku
