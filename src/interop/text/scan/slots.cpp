#include "interop/text/scan/slots.h"

#include <algorithm>

#include "base/utf8.h"
#include "interop/text/scan/word_endings.h"

namespace tiku {
namespace {

constexpr std::size_t kMostInside = 24;

bool is_name_sign(char32_t c) {
  return c < 0x80 && (is_paper_letter(c) || is_paper_digit(c));
}

/// The underscore of MAX_HEAP.
bool joins_word(const PaperText& text, TextRange run, TextRange range) {
  return run.end == run.begin + 1 && run.begin > range.begin && run.end < range.end &&
         is_name_sign(text[run.begin - 1]) && is_name_sign(text[run.end]);
}

/// `__init__`, `_id_`: a name that programs use, no blank that is filled in.
bool is_name(const PaperText& text, TextRange open, TextRange close) {
  bool name =
      open.end - open.begin <= 2 && close.end - close.begin <= 2 && is_paper_letter(text[open.end]);
  for (std::size_t i = open.end; name && i < close.begin; ++i) {
    name = is_name_sign(text[i]) || text[i] == U'_';
  }
  return name;
}

/// Past `3-110`, chapter and page, at the end of the line; `at` where other text stands there.
std::size_t past_chapter_page(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::size_t kMostDigits = 4;
  std::size_t dash = at;
  while (dash < end && is_paper_digit(text[dash])) {
    ++dash;
  }
  std::size_t page = dash + 1;
  while (page < end && is_paper_digit(text[page])) {
    ++page;
  }
  const bool both = dash > at && text[dash] == U'-' && page > dash + 1;
  const bool few = dash - at <= kMostDigits && page - dash - 1 <= kMostDigits;
  const std::size_t next = text.skip_spaces(page, end);
  return both && few && (next >= end || text[next] == U'\n') ? page : at;
}

/// Past `P75`, `(p82)`, `{p172}`, `第75页`, `3-110` behind a slot.
std::size_t skip_reference(const PaperText& text, std::size_t at, std::size_t end) {
  std::size_t i = text.skip_spaces(at, end);
  const char32_t open = text[i];
  const bool bracket = open == U'(' || open == U'{' || open == U'[';
  i += bracket ? 1U : 0U;
  if (text[i] != U'P' && text[i] != U'p') {
    const std::size_t behind = bracket || i > at ? i : past_chapter_page(text, i, end);
    return behind > i ? behind : at;
  }
  i = text.skip_spaces(i + 1, end);
  i += text[i] == U'.' || text[i] == U':' ? 1U : 0U;
  i = text.skip_spaces(i, end);
  const std::size_t digits = i;
  while (i < end && (is_paper_digit(text[i]) || (text[i] == U'-' && i > digits))) {
    ++i;
  }
  if (i == digits) {
    return at;
  }
  if (!bracket) {
    return i;
  }
  return text[i] == U')' || text[i] == U'}' || text[i] == U']' ? i + 1 : at;
}

/// The bracket that closes what opens at `open`, when it does so soon; else npos.
std::size_t closing_bracket(const PaperText& text, std::size_t open, std::size_t end) {
  const char32_t close = text[open] == U'(' ? U')' : U']';
  const std::size_t limit = std::min(end, open + 1 + kMostInside);
  for (std::size_t i = open + 1; i < limit; ++i) {
    if (text[i] == close) {
      return i;
    }
    if (text[i] == text[open]) {
      break;
    }
  }
  return std::string::npos;
}

/// What stands in a bracket, when it can be an answer or nothing.
bool read_inside(const PaperText& text, Slot& slot) {
  TextRange inside = text.trimmed(slot.inside);
  while (inside.end > inside.begin + 2 && text[inside.begin] == U'_' &&
         text[inside.end - 1] == U'_') {
    inside = text.trimmed({inside.begin + 1, inside.end - 1});  // (_B_)
  }
  if (inside.empty()) {
    return true;
  }
  const bool one = inside.end - inside.begin == 1;
  if (one && is_circle(text[inside.begin])) {
    slot.kind = Slot::Kind::circle;
    slot.is_typed = text[inside.begin] < 0x80;
    return true;
  }
  if (const std::optional<bool> typed = typed_truth(text, inside)) {
    slot.kind = Slot::Kind::truth;
    slot.truth = *typed;
    slot.is_typed = true;
    return true;
  }
  const std::optional<LetterList> list = letter_list(text, inside.begin, inside.end);
  const bool sign =
      list && list->end + 1 == inside.end &&
      (text[list->end] == U'、' || text[list->end] == U'.' || text[list->end] == U'。');
  if (list && (list->end == inside.end || sign)) {
    slot.kind = Slot::Kind::letters;
    slot.letters = list->letters;
    return true;
  }
  const std::optional<TruthWord> truth = truth_word(text, inside.begin, inside.end);
  const bool stop = truth && truth->end + 1 == inside.end && text[truth->end] == U'。';
  if (truth && (truth->end == inside.end || stop)) {
    slot.kind = Slot::Kind::truth;
    slot.truth = truth->truth;
    return true;
  }
  for (std::size_t i = inside.begin; i < inside.end; ++i) {
    if (text[i] != U'_' && text[i] != U' ') {
      return false;
    }
  }
  return true;
}

/// The (x) of f(x): the bracket stands right behind a single small letter.
bool is_argument(const PaperText& text, std::size_t open, TextRange range) {
  const auto small = [](char32_t c) { return c >= U'a' && c <= U'z'; };
  return open > range.begin && text[open] == U'(' && small(text[open - 1]) &&
         (open - 1 == range.begin || !is_name_sign(text[open - 2])) &&
         is_paper_letter(text[open + 1]) && text[open + 2] == U')';
}

/// `(ABCDE` at the end of a stem, or before a new line or number.
bool read_open(const PaperText& text, std::size_t at, std::size_t end, Slot& slot) {
  const std::optional<LetterList> list = letter_list(text, text.skip_spaces(at + 1, end), end);
  if (!list) {
    return false;
  }
  const std::size_t next = text.skip_spaces(list->end, end);
  if (next < end && text[next] != U'\n' && !is_paper_digit(text[next])) {
    return false;
  }
  slot.kind = Slot::Kind::letters;
  slot.letters = list->letters;
  slot.inside = {at + 1, list->end};
  slot.range = {at, list->end};
  slot.is_open = true;
  return true;
}

}  // namespace

bool is_circle(char32_t c) {
  return std::u32string_view(U"○◯〇Oo").find(c) != std::u32string_view::npos;
}

std::optional<bool> typed_truth(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kTrue = U"VvYy正勾";
  constexpr std::u32string_view kFalse = U"Nn非误叉";
  range = text.trimmed(range);
  const char32_t c = range.end == range.begin + 1 ? text[range.begin] : U'\0';
  if (c != U'\0' && kTrue.find(c) != std::u32string_view::npos) {
    return true;
  }
  return c != U'\0' && kFalse.find(c) != std::u32string_view::npos ? std::optional(false)
                                                                   : std::nullopt;
}

std::size_t without_page_reference(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 12;
  range = text.trimmed(range);
  const std::size_t first = range.end - range.begin > kLongest ? range.end - kLongest : range.begin;
  for (std::size_t at = first; at < range.end; ++at) {
    const bool begins = text[at] == U'P' || text[at] == U'p' || text[at] == U'(';
    const bool word = at > range.begin && is_paper_letter(text[at - 1]);
    if (begins && !word && skip_reference(text, at, range.end) == range.end) {
      return text.trimmed({range.begin, at}).end;
    }
  }
  return range.end;
}

std::size_t end_before_reference(const PaperText& text, TextRange stem, bool has_slot) {
  const std::size_t before = without_page_reference(text, stem);
  const bool refers = before < text.trimmed(stem).end && before > stem.begin;
  return refers && (has_slot || ends_sentence(text[before - 1])) ? before : stem.end;
}

namespace {

/// What truth_word knows begins so.
bool may_begin_truth(char32_t c) {
  constexpr std::u32string_view kLetters = U"tfynx";
  constexpr std::u32string_view kOther = U"不正错对√×是否说本此该判";
  return (c < 0x80 ? kLetters : kOther).find(c < 0x80 ? c | 0x20U : c) != std::u32string_view::npos;
}

}  // namespace

std::optional<TruthWord> truth_word(const PaperText& text, std::size_t at, std::size_t end) {
  if (!may_begin_truth(text[at])) {
    return std::nullopt;
  }

  struct Word {
    std::u32string_view text;
    bool truth;
  };

  constexpr Word kWords[] = {
      {U"说法正确", true},   {U"说法错误", false},   {U"本题正确", true},   {U"本题错误", false},
      {U"此题正确", true},   {U"此题错误", false},   {U"此说法正确", true}, {U"此说法错误", false},
      {U"该说法正确", true}, {U"该说法错误", false}, {U"判断正确", true},   {U"判断错误", false},
      {U"不正确", false},    {U"不对", false},       {U"正确", true},       {U"错误", false},
      {U"对", true},         {U"错", false},         {U"√", true},          {U"×", false},
      {U"X", false},         {U"x", false},          {U"T", true},          {U"F", false},
      {U"是", true},         {U"否", false}};
  for (const Word& word :
       {Word{U"true", true}, Word{U"false", false}, Word{U"yes", true}, Word{U"no", false}}) {
    const std::size_t behind = at + word.text.size();
    const bool number =
        text[behind] == U'.' && is_paper_digit(text[text.skip_spaces(behind + 1, end)]);
    if (behind <= end && text.has_any_case(at, word.text) && !is_paper_letter(text[behind]) &&
        !number) {
      return TruthWord{word.truth, behind};
    }
  }
  for (const Word& word : kWords) {
    if (!text.has(at, word.text) || at + word.text.size() > end) {
      continue;
    }
    const std::size_t behind = at + word.text.size();
    const bool latin = is_paper_letter(word.text.front());
    if (latin && is_paper_letter(text[behind])) {
      continue;
    }
    return TruthWord{word.truth, behind};
  }
  return std::nullopt;
}

namespace {

/// Assertion (A): the letter is a name.
bool is_named_statement(const PaperText& text, std::size_t at, TextRange range) {
  for (const std::u32string_view word : {U"assertion ", U"statement ", U"reason "}) {
    if (at >= range.begin + word.size() && text.has_any_case(at - word.size(), word)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Slot> slot_at(const PaperText& text, std::size_t at, TextRange range) {
  if (is_argument(text, at, range) || is_named_statement(text, at, range) ||
      is_word_ending(text, at, range)) {
    return std::nullopt;
  }
  Slot slot;
  const std::size_t close = closing_bracket(text, at, range.end);
  if (close == std::string::npos) {
    const bool open = text[at] == U'(' && read_open(text, at, range.end, slot);
    return open ? std::optional(std::move(slot)) : std::nullopt;
  }
  slot.inside = {at + 1, close};
  slot.range = {at, close + 1};
  if (!read_inside(text, slot) || (text[at] == U'[' && slot.kind == Slot::Kind::empty)) {
    return std::nullopt;
  }
  slot.reference = {close + 1, skip_reference(text, close + 1, range.end)};
  return slot;
}

std::vector<Slot> find_slots(const PaperText& text, TextRange range) {
  std::vector<Slot> slots;
  for (std::size_t at = range.begin; (at = text.next(kind::bracket, at, range.end)) < range.end;
       ++at) {
    if (std::optional<Slot> slot = slot_at(text, at, range)) {
      at = slot->range.end - 1;
      slots.push_back(std::move(*slot));
    }
  }
  return slots;
}

bool is_bracketed_number(const PaperText& text, TextRange range) {
  const char32_t first = text[range.begin];
  if (range.end == range.begin + 1) {
    return first >= 0x2460 && first <= 0x2473;
  }
  bool digits = range.end > range.begin + 2 && first == U'(' && text[range.end - 1] == U')';
  for (std::size_t i = range.begin + 1; digits && i + 1 < range.end; ++i) {
    digits = is_paper_digit(text[i]);
  }
  return digits;
}

namespace {

/// Every run of low lines that joins no word.
std::vector<Underline> low_line_runs(const PaperText& text, TextRange range) {
  std::vector<Underline> runs;
  for (std::size_t at = range.begin; (at = text.next(kind::low_line, at, range.end)) < range.end;) {
    std::size_t end = at;
    while (end < range.end && text[end] == U'_') {
      ++end;
    }
    if (!joins_word(text, {at, end}, range)) {
      runs.push_back({{at, end}, {}});
    }
    at = end;
  }
  return runs;
}

}  // namespace

namespace {

/// 全球有_个网络,_国家...: between two single underscores a clause ends, so that each is a blank.
bool parts_clauses(const PaperText& text, TextRange inside) {
  constexpr std::u32string_view kParts = U",。;、";
  for (std::size_t i = inside.begin; i < inside.end; ++i) {
    if (kParts.find(text[i]) != std::u32string_view::npos) {
      return true;
    }
  }
  return false;
}

/// 可通过_、_方式: a single underscore between words, not within a name.
bool is_short_blank(const PaperText& text, TextRange run, TextRange range) {
  constexpr std::u32string_view kSigns = U"、,。;";
  const char32_t before = run.begin > range.begin ? text[run.begin - 1] : U'、';
  const char32_t next = run.end < range.end ? text[run.end] : U'。';
  const std::size_t behind = text.skip_spaces(run.end, range.end);
  if (before == U' ' && (behind >= range.end || text[behind] == U'\n' || text[behind] == U'.')) {
    return true;  // ... to win _
  }
  const auto parts = [kSigns](char32_t c) { return kSigns.find(c) != std::u32string_view::npos; };
  return (is_hanzi(before) || parts(before) || is_hanzi(next)) && (is_hanzi(next) || parts(next));
}

constexpr std::size_t kLongBlank = 5;

std::size_t length_of(TextRange range) {
  return range.end - range.begin;
}

/// A single low line beside a long blank belongs to _emphasis_, and fills none of it; Chinese words
/// between the two stand in the blank.
bool is_emphasis_beside(const PaperText& text, TextRange first, TextRange second) {
  return text[text.skip_spaces(first.end, second.begin)] < 0x80 &&
         std::min(length_of(first), length_of(second)) == 1 &&
         std::max(length_of(first), length_of(second)) >= kLongBlank;
}

bool has_long_blank(const std::vector<Underline>& runs) {
  return std::any_of(runs.begin(), runs.end(),
                     [](const Underline& run) { return length_of(run.range) >= kLongBlank; });
}

/// Words of ASCII between two single low lines.
bool is_emphasis(const PaperText& text, TextRange first, TextRange second) {
  bool plain = length_of(first) == 1 && length_of(second) == 1;
  for (std::size_t i = first.end; plain && i < second.begin; ++i) {
    plain = text[i] < 0x80 && text[i] != U'\n';
  }
  return plain && is_name_sign(text[first.end]) && is_name_sign(text[second.begin - 1]);
}

}  // namespace

std::vector<Slot> underlined_answers(const PaperText& text, TextRange range) {
  std::vector<Slot> answers;
  TextRange open;  // the run before
  for (std::size_t at = range.begin; (at = text.next(kind::low_line, at, range.end)) < range.end;
       ++at) {
    std::size_t end = at;
    while (end < range.end && text[end] == U'_') {
      ++end;
    }
    Slot slot;
    slot.inside = {open.end, at};
    slot.range = {open.begin, end};
    const bool near = !open.empty() && at - open.end <= kMostInside &&
                      !text.trimmed(slot.inside).empty() && read_inside(text, slot);
    const bool word = open.begin > range.begin && is_name_sign(text[open.begin - 1]);
    if (near && !word && !(end < range.end && is_name_sign(text[end])) && !slot.is_typed &&
        (slot.kind == Slot::Kind::letters || slot.kind == Slot::Kind::truth)) {
      answers.push_back(slot);
      open = {};
    } else {
      open = {at, end};
    }
    at = end;
  }
  return answers;
}

namespace {

/// The number between two long runs, ____1____; 0 where anything else stands there.
std::size_t bare_number_between(const PaperText& text, const TextRange& one,
                                const TextRange& next) {
  constexpr std::size_t kLong = 3;
  constexpr std::size_t kMostDigits = 2;
  const std::size_t digits = next.begin - one.end;
  if (std::min(length_of(one), length_of(next)) < kLong || digits == 0 || digits > kMostDigits) {
    return 0;
  }
  std::size_t number = 0;
  for (std::size_t at = one.end; at < next.begin; ++at) {
    if (!is_paper_digit(text[at])) {
      return 0;
    }
    number = 10 * number + (text[at] - U'0');
  }
  return number;
}

/// Whether such numbers count the blanks from 1: with one of them alone it may be filled in.
bool are_blanks_counted(const PaperText& text, const std::vector<Underline>& runs) {
  std::size_t last = 0;
  for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
    const std::size_t number = bare_number_between(text, runs[i].range, runs[i + 1].range);
    if (number > 0 && number != last + 1) {
      return false;
    }
    last = number > 0 ? number : last;
    i += number > 0 ? 1U : 0U;
  }
  return last > 1;
}

}  // namespace

std::vector<Underline> find_underlines(const PaperText& text, TextRange range) {
  const std::vector<Underline> runs = low_line_runs(text, range);
  const bool has_long = has_long_blank(runs);
  const bool is_counted = runs.size() > 3 && are_blanks_counted(text, runs);
  std::vector<Underline> blanks;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const TextRange& first = runs[i].range;
    const bool pair = i + 1 < runs.size();
    const TextRange inside =
        pair ? text.trimmed({first.end, runs[i + 1].range.begin}) : TextRange{};
    const bool both_short = pair && std::min(length_of(first), length_of(runs[i + 1].range)) <= 3 &&
                            !is_emphasis_beside(text, first, runs[i + 1].range);
    const char32_t begins = inside.empty() ? 0 : text[inside.begin];
    const bool punctuation = begins == U',' || begins == U'。' || begins == U'、' ||
                             begins == U';' || begins == U')' || begins == U'.';
    const bool single = first.end == first.begin + 1;
    const bool same_line = pair && text.line_end(first.end) >= runs[i + 1].range.begin;
    if (pair && same_line &&
        (is_bracketed_number(text, inside) ||
         (is_counted && bare_number_between(text, first, runs[i + 1].range) > 0))) {
      blanks.push_back({{first.begin, runs[i + 1].range.end}, {}});  // __(1)__, ____1____
      ++i;
    } else if (pair && (is_name(text, first, runs[i + 1].range) ||
                        (has_long && is_emphasis(text, first, runs[i + 1].range)))) {
      ++i;
    } else if (both_short && same_line && !inside.empty() && inside.end - inside.begin <= 40 &&
               !punctuation && !(single && parts_clauses(text, inside))) {
      blanks.push_back({{first.begin, runs[i + 1].range.end}, inside});
      ++i;
    } else if (first.end - first.begin >= 2 || is_short_blank(text, first, range)) {
      blanks.push_back(runs[i]);
    }
  }
  return blanks;
}

}  // namespace tiku
