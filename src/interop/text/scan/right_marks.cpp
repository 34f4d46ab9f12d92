#include "interop/text/scan/right_marks.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// √3, √(a+b): the sign takes a root. One that ends the option takes none of the next letter.
bool is_radical(const PaperText& text, std::size_t at, std::size_t end) {
  const char32_t next = at + 1 < end ? text[at + 1] : U'\0';
  return text[at] == U'√' &&
         (is_paper_digit(next) || (next >= U'a' && next <= U'z') || next == U'(' || next == U'√');
}

/// What a look at the signs tells.
bool may_be_marked(const PaperText& text, TextRange range) {
  return text.next(kind::bracket, range.begin, range.end) < range.end ||
         text.find(U"√", range) < range.end;
}

/// 【此项为本题正确答案】, a bracket of a few words that end so, behind the text.
TextRange sentence_of_right(const PaperText& text, TextRange option) {
  constexpr std::u32string_view kEnds[] = {U"正确答案]", U"正确答案)", U"正确选项]", U"正确选项)"};
  constexpr std::u32string_view kNot = U"不非错";
  constexpr std::size_t kMostBefore = 6;
  for (const std::u32string_view end : kEnds) {
    const std::size_t word = option.end - std::min(end.size(), option.end - option.begin);
    std::size_t open = word;
    while (open > option.begin && word - open <= kMostBefore && is_hanzi(text[open - 1]) &&
           kNot.find(text[open - 1]) == std::u32string_view::npos) {
      --open;
    }
    const bool bracket =
        open > option.begin + 1 && (text[open - 1] == U'(' || text[open - 1] == U'[');
    if (text.has(word, end) && bracket) {
      return {open - 1, option.end};
    }
  }
  return {};
}

/// A. or 【A】
bool begins_option(const PaperText& text, std::size_t at) {
  const bool bracket = text[at] == U'[' && text[at + 2] == U']';
  at += bracket ? 1U : 0U;
  const char32_t sign = text[at + 1];
  return text[at] >= U'A' && text[at] <= U'H' &&
         (bracket || sign == U'.' || sign == U'、' || sign == U':' || sign == U')');
}

}  // namespace

TextRange mark_of_right(const PaperText& text, TextRange option) {
  constexpr std::u32string_view kMarks[] = {
      U"(正确答案)", U"(答案)", U"(正确)", U"[正确答案]", U"(正确选项)", U"(√)",    U"[√]",
      U"[正确]",     U"[答案]", U"(对)",   U"[对]",       U"√",          U"<--正确"};
  const TextRange rest = text.trimmed(option);
  if (!may_be_marked(text, rest)) {
    return {};
  }
  for (const std::u32string_view mark : kMarks) {
    const std::size_t at = text.find(mark, option);
    const bool alone = rest.end - rest.begin == mark.size() || is_radical(text, at, option.end);
    if (at + mark.size() <= option.end && at < option.end && !alone) {
      return {at, at + mark.size()};
    }
  }
  return sentence_of_right(text, rest);
}

bool marks_option(const PaperText& text, TextRange range, TextRange bracket) {
  constexpr std::size_t kLongest = 100;
  std::size_t line = bracket.begin;
  while (line > range.begin && text[line - 1] != U'\n' && bracket.begin - line < kLongest) {
    --line;
  }
  const std::size_t end = text.skip_spaces(bracket.end, range.end);
  const std::size_t next = text.skip_blank(end, range.end);
  return begins_option(text, text.skip_spaces(line, bracket.begin)) &&
         (next >= range.end ||
          (text[end] == U'\n' &&
           (begins_option(text, next) || is_paper_digit(text[next]) || label_name_at(text, next))));
}

}  // namespace tiku
