#include "interop/text/questions/stem_text.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// How many lines a stem may take before its question mark.
constexpr int kMostLines = 5;

/// Whether the line asks: it ends in a question mark, a bracket behind it aside.
bool line_asks(const PaperText& text, TextRange line) {
  TextRange rest = text.trimmed(line);
  if (!rest.empty() && text[rest.end - 1] == U')') {
    std::size_t open = rest.end - 1;
    while (open > rest.begin && text[open] != U'(') {
      --open;
    }
    rest = text.trimmed({rest.begin, open});
  }
  return !rest.empty() && text[rest.end - 1] == U'?';
}

bool is_bracketed(const PaperText& text, TextRange line) {
  return !line.empty() && text[line.begin] == U'(' && text[line.end - 1] == U')' &&
         !is_paper_digit(text[line.begin + 1]);
}

bool ends_line(char32_t c) {
  return ends_sentence(c) || c == U')' || c == U'.' || c == U'”' || c == U'"';
}

bool begins_list(const PaperText& text, std::size_t at) {
  const char32_t c = text[at];
  return is_paper_digit(c) || (c == U'(' && is_paper_digit(text[at + 1])) ||
         (c >= 0x2460 && c <= 0x2487) || c == U'答';
}

/// Words with which a sentence behind a question mark still asks.
bool still_asks(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kWords[] = {U"请",   U"试",   U"为什么", U"说明", U"简述", U"并",
                                            U"举例", U"怎么", U"如何",   U"谈谈", U"分析", U"(",
                                            U"写出", U"列举", U"为何",   U"怎样", U"根据", U"结合"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::u32string_view word) { return text.has(at, word); });
}

bool begins_before(const StemEdit& a, const StemEdit& b) {
  return a.range.begin < b.range.begin;
}

bool are_in_order(const std::vector<StemEdit>& edits) {
  return std::is_sorted(edits.begin(), edits.end(), begins_before);
}

std::vector<StemEdit> in_order(std::vector<StemEdit> edits) {
  std::sort(edits.begin(), edits.end(), begins_before);
  return edits;
}

}  // namespace

bool is_edited(const std::vector<StemEdit>& edits, std::size_t at) {
  return std::any_of(edits.begin(), edits.end(), [at](const StemEdit& edit) {
    return edit.range.begin <= at && at < edit.range.end;
  });
}

namespace {

bool is_ascii_word(char32_t c) {
  return (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

/// A space behind a word of Latin letters: joined pieces lose those at their ends.
bool stands_apart(const PaperText& text, std::size_t at, std::size_t begin) {
  return at > begin + 1 && text[at - 1] == U' ' && is_ascii_word(text[at - 2]);
}

bool goes_on_apart(const PaperText& text, std::size_t at, std::size_t end) {
  return at + 1 < end && text[at] == U' ' && is_ascii_word(text[at + 1]);
}

}  // namespace

std::string edited_text(const PaperText& text, TextRange range,
                        const std::vector<StemEdit>& edits) {
  if (!are_in_order(edits)) {
    return edited_text(text, range, in_order(edits));
  }
  std::string out;
  std::size_t from = range.begin;
  for (const StemEdit& edit : edits) {
    if (edit.range.begin < from || edit.range.end > range.end) {
      continue;
    }
    text.append_joined({from, edit.range.begin}, out);
    const bool stays = !edit.replacement.empty();
    out += stays && stands_apart(text, edit.range.begin, range.begin) ? " " : "";
    out += edit.replacement;
    out += stays && goes_on_apart(text, edit.range.end, range.end) ? " " : "";
    from = edit.range.end;
  }
  text.append_joined({from, range.end}, out);
  return out;
}

TextRange without_star(const PaperText& text, TextRange range, const std::vector<StemEdit>& edits) {
  if (!are_in_order(edits)) {
    return without_star(text, range, in_order(edits));
  }
  range = text.trimmed(range);
  const auto drop_star = [&] {
    const bool star = !range.empty() && text[range.end - 1] == U'*' &&
                      (range.end - range.begin < 2 || text[range.end - 2] != U'*');
    range = star ? text.trimmed({range.begin, range.end - 1}) : range;
  };
  drop_star();
  for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
    if (edit->replacement.empty() && edit->range.end == range.end) {
      range = text.trimmed({range.begin, edit->range.begin});
      drop_star();
    }
  }
  return range;
}

StemEnd end_of_stem(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  std::size_t first_end = range.end;
  std::size_t at = range.begin;
  for (int line = 0; line < kMostLines && at < range.end; ++line) {
    const std::size_t end = std::min(text.line_end(at), range.end);
    const TextRange here = text.trimmed({at, end});
    const std::size_t next = text.skip_blank(end, range.end);
    const bool asks = line_asks(text, here);
    if (asks || (first_end == range.end && next < range.end && ends_line(text[here.end - 1])) ||
        (first_end == range.end && begins_list(text, next))) {
      first_end = asks || first_end == range.end ? end : first_end;
    }
    if (asks || begins_list(text, next)) {
      break;
    }
    at = next;
  }
  std::size_t next = text.skip_blank(first_end, range.end);
  while (next < range.end) {
    const std::size_t end = std::min(text.line_end(next), range.end);
    if (!is_bracketed(text, text.trimmed({next, end}))) {
      return {next, true};
    }
    first_end = end;
    next = text.skip_blank(end, range.end);
  }
  // All on one line: behind the last question mark, unless that goes on asking.
  std::size_t mark = range.begin;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    mark = text[i] == U'?' ? i + 1 : mark;
  }
  const std::size_t behind = text.skip_blank(mark, range.end);
  const bool quoted = text[behind] == U'”' || text[behind] == U'"' || text[behind] == U'」';
  if (mark == range.begin || behind >= range.end || still_asks(text, behind) || quoted) {
    return {range.end, false};
  }
  return {behind, false};
}

StemEnd end_of_blanks(const PaperText& text, TextRange range) {
  std::size_t last = range.begin;
  for (const Slot& slot : find_slots(text, range)) {
    last = std::max(last, slot.range.end);
  }
  for (const Underline& blank : find_underlines(text, range)) {
    last = std::max(last, blank.range.end);
  }
  const std::size_t line = std::min(text.line_end(last), range.end);
  const TextRange tail = text.trimmed({last, line});
  const std::size_t next = text.skip_blank(line, range.end);
  if (next < range.end &&
      (tail.empty() || ends_sentence(text[tail.end - 1]) || text[tail.end - 1] == U'.')) {
    return {next, true};
  }
  for (std::size_t at = last; at < line; ++at) {
    if (text[at] == U'。' || text[at] == U'?' || text[at] == U'.') {
      return {text.skip_blank(at + 1, range.end), false};
    }
  }
  return {range.end, false};
}

bool breaks_off(const PaperText& text, TextRange range) {
  const TextRange all = text.trimmed(range);
  const char32_t c = all.empty() ? 0 : text[all.end - 1];
  return !(ends_sentence(c) || c == U')' || c == U']' || c == U'_' || c == U'.' || c == U'”');
}

}  // namespace tiku
