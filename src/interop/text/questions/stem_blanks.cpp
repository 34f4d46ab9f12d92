#include "interop/text/questions/stem_blanks.h"

#include <algorithm>

#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/numbers.h"

namespace tiku {
namespace {

/// (简称SLA), (如地震), (5分): about the words before it.
bool is_comment(const PaperText& text, TextRange inside) {
  constexpr std::u32string_view kWords[] = {U"简称", U"又称", U"也称", U"即", U"如",   U"例如",
                                            U"以下", U"英文", U"注",   U"含", U"包括", U"不"};
  return text[inside.end - 1] == U'分' ||
         std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::u32string_view word) { return text.has(inside.begin, word); });
}

}  // namespace

std::vector<TextRange> numbered_blank_places(const PaperText& text, TextRange stem) {
  std::vector<TextRange> places;
  for (const NumberMark& mark : find_numbers(text, stem)) {
    const bool bracket = mark.style == NumberStyle::paren || mark.style == NumberStyle::circled;
    const std::size_t end = mark.style == NumberStyle::paren
                                ? text.skip_spaces(mark.digits.end, stem.end) + 1
                                : mark.digits.end;
    if (mark.style == NumberStyle::paren && mark.place == NumberPlace::within &&
        mark.value != static_cast<std::int64_t>(places.size()) + 1) {
      return {};  // (1)月(1)日: answers, which count nothing
    }
    if (bracket && mark.value == static_cast<std::int64_t>(places.size()) + 1 &&
        mark.place == NumberPlace::within) {
      places.push_back({end, end});
    }
  }
  return places;
}

namespace {

/// How many of them make a line: three dots are what is left out.
std::size_t fewest_signs(char32_t sign) {
  if (sign == U'…' || sign == U'□' || sign == U'﹍') {
    return 2;
  }
  return sign == U'.' ? 5 : 3;
}

}  // namespace

std::vector<TextRange> drawn_blanks(const PaperText& text, TextRange stem) {
  constexpr std::u32string_view kLines = U"-—~…□﹍.";
  std::vector<TextRange> blanks;
  for (std::size_t at = stem.begin; at < stem.end; ++at) {
    if (kLines.find(text[at]) != std::u32string_view::npos) {
      std::size_t end = at;
      while (end < stem.end && text[end] == text[at]) {
        ++end;
      }
      if (end - at >= fewest_signs(text[at])) {
        blanks.push_back({at, end});
      }
      at = end - 1;
      continue;
    }
    const bool open = text[at] == U'[' || text[at] == U'{';
    const std::size_t inside = text.skip_spaces(at + 1, stem.end);
    const std::size_t close = text.has(inside, U"填空") ? inside + 2 : inside;
    if (open && close < stem.end && text[close] == (text[at] == U'[' ? U']' : U'}')) {
      blanks.push_back({at, close + 1});
    }
  }
  return blanks;
}

std::size_t spaced_blanks(const PaperText& text, TextRange stem) {
  const auto is_wide = [](char32_t c) { return c > 0x2000 || c == U','; };
  stem = text.trimmed(stem);
  std::size_t count = 0;
  for (std::size_t at = stem.begin; at < stem.end; ++at) {
    if (text[at] != U' ') {
      continue;
    }
    const std::size_t end = text.skip_spaces(at, stem.end);
    count += is_wide(text[at - 1]) && is_wide(text[end]) ? 1U : 0U;
    at = end - 1;
  }
  return count;
}

std::vector<Underline> brackets_with_words(const PaperText& text, TextRange stem) {
  constexpr std::size_t kLongest = 30;
  std::vector<Underline> brackets;
  for (std::size_t at = stem.begin; at < stem.end; ++at) {
    if (text[at] != U'(') {
      continue;
    }
    std::size_t end = at + 1;
    while (end < stem.end && end - at <= kLongest && text[end] != U')' && text[end] != U'(') {
      ++end;
    }
    const TextRange inside = text.trimmed({at + 1, end});
    const bool task = text.at_line_start(at) && is_bracketed_number(text, {at, end + 1});
    if (end < stem.end && text[end] == U')' && !inside.empty() && !task &&
        !is_comment(text, inside)) {
      brackets.push_back({{at, end + 1}, inside});
      at = end;
    }
  }
  return brackets;
}

bool fills_line(const PaperText& text, TextRange blank, TextRange stem) {
  return text.at_line_start(blank.begin) &&
         text.skip_spaces(blank.end, stem.end) == std::min(text.line_end(blank.end), stem.end);
}

bool has_filled_slot(const PaperText& text, TextRange range) {
  const std::vector<Slot> slots = find_slots(text, range);
  return std::any_of(slots.begin(), slots.end(),
                     [](const Slot& slot) { return slot.kind == Slot::Kind::letters; });
}

void open_empty_brackets(std::string& stem) {
  for (const std::string_view pair : {"()", "（）"}) {
    for (std::size_t at = stem.find(pair); at != std::string::npos; at = stem.find(pair, at + 1)) {
      stem.insert(at + pair.size() / 2, " ");
    }
  }
}

bool is_in_bracket(const PaperText& text, TextRange blank) {
  return blank.begin > 0 && text[blank.begin - 1] == U'(' && text[blank.end] == U')';
}

namespace {

/// The blanks that numbers, lines or brackets stand for, as edits of the stem.
void take_drawn(const PaperText& text, TextRange stem, std::vector<StemEdit>& edits,
                ReadQuestion& question) {
  std::vector<TextRange> places = numbered_blank_places(text, stem);
  if (places.empty()) {
    places = drawn_blanks(text, stem);
    std::erase_if(places,
                  [&](const TextRange& place) { return is_edited(edits, place.begin); });  // a tag
  }
  for (const TextRange& place : places) {
    edits.push_back({place, "____"});
  }
  question.blanks = places.size();
}

/// Nothing but the spaces that a copy left, where so many answers are given.
void take_spaced(const PaperText& text, TextRange stem, ReadQuestion& question) {
  const std::size_t spaces = spaced_blanks(text, stem);
  const bool all = spaces > 0 && split_blanks(text, *question.labelled, spaces).size() == spaces;
  question.blanks = all ? spaces : 0;
}

/// 根本宗旨是(为人民服务): words in brackets, where the group has its answers there.
void take_bracketed(const PaperText& text, TextRange stem, bool are_filled,
                    std::vector<StemEdit>& edits, ReadQuestion& question) {
  for (const Underline& bracket : brackets_with_words(text, stem)) {
    if (is_edited(edits, bracket.range.begin)) {
      continue;  // a tag
    }
    ++question.bracketed;
    if (are_filled) {
      ++question.blanks;
      question.filled.push_back(text.original(bracket.answer));
      const TextRange range = bracket.range;
      edits.push_back({range, text.original({range.begin, range.begin + 1}) + " " +
                                  text.original({range.end - 1, range.end})});
    }
  }
}

}  // namespace

void take_circled_slots(const PaperText& text, TextRange stem, std::vector<StemEdit>& edits,
                        ReadQuestion& question) {
  constexpr char32_t kFirst = U'①';
  for (std::size_t at = stem.begin; (at = text.next(kind::bracket, at, stem.end)) < stem.end;
       ++at) {
    const std::size_t sign = text.skip_spaces(at + 1, stem.end);
    const std::size_t close = text.skip_spaces(sign + 1, stem.end);
    const bool circled = text[sign] >= kFirst && text[sign] - kFirst < question.options.size();
    if (circled && text[close] == U')') {
      question.options[text[sign] - kFirst].is_marked = true;
      edits.push_back({{at, close + 1}, "( )"});
    }
  }
}

void take_other_blanks(const PaperText& text, TextRange stem, const GroupReading& reading,
                       std::vector<StemEdit>& edits, ReadQuestion& question) {
  take_drawn(text, stem, edits, question);
  if (question.blanks == 0 && question.labelled) {
    take_spaced(text, stem, question);
  } else if (question.blanks == 0) {
    take_bracketed(text, stem, reading.filled_brackets, edits, question);
  }
}

}  // namespace tiku
