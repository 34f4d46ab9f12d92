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

/// Where the mark that begins at `at` ends, be it broken over two lines; `at` where it is none.
std::size_t past_mark(const PaperText& text, std::size_t at, std::size_t end,
                      std::u32string_view mark) {
  const std::size_t begin = at;
  for (std::size_t i = 0; i < mark.size(); ++i, ++at) {
    at = i > 0 && text[at] == U'\n' ? text.skip_blank(at, end) : at;
    if (at >= end || text[at] != mark[i]) {
      return begin;
    }
  }
  return at;
}

/// The first place of the mark; empty where it stands nowhere.
TextRange find_mark(const PaperText& text, TextRange range, std::u32string_view mark) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (text[at] == mark[0]) {
      const std::size_t past = past_mark(text, at, range.end, mark);
      if (past > at) {
        return {at, past};
      }
    }
  }
  return {};
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
    const TextRange found = find_mark(text, option, mark);
    const bool alone = found.end - found.begin == rest.end - rest.begin;
    if (!found.empty() && !alone && !is_radical(text, found.begin, option.end)) {
      return found;
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
