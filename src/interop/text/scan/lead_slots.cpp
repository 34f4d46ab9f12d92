#include "interop/text/scan/lead_slots.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "interop/text/scan/slots.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// `B 1. ...`: letters, a tick or a cross that the line begins with, before its number.
TextRange bare_answer_before(const PaperText& text, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 12;
  std::size_t begin = end;
  while (begin > from && text[begin - 1] != U'\n' && end - begin <= kLongest) {
    --begin;
  }
  const TextRange line = text.trimmed({begin, end});
  if (line.empty() || !text.at_line_start(line.begin)) {
    return {};
  }
  const std::optional<LetterList> letters = letter_list(text, line.begin, line.end);
  const std::optional<TruthWord> truth = truth_word(text, line.begin, line.end);
  const bool whole = (letters && letters->end == line.end) || (truth && truth->end == line.end);
  return whole ? line : TextRange{};
}

bool is_opening(char32_t c) {
  return c == U'(' || c == U'[';
}

char32_t closing_of(char32_t open) {
  return open == U'(' ? U')' : U']';
}

/// `( 3 ) 1. ... ① ② ③`: the number of an option at the beginning of the line.
TextRange bracketed_digit_before(const PaperText& text, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 8;
  std::size_t open = end;
  while (open > from && end - open < kLongest && text[open] != U'(' && text[open] != U'[') {
    --open;
  }
  const std::size_t digit = text.skip_spaces(open + 1, end);
  const std::size_t close = text.skip_spaces(digit + 1, end);
  const bool one = is_opening(text[open]) && text[digit] >= U'1' && text[digit] <= U'8' &&
                   close + 1 == end && text[close] == closing_of(text[open]);
  return one && text.at_line_start(open) ? TextRange{open, end} : TextRange{};
}

/// The slot of a bracket that closes right before `end`; its range is empty where that is none.
Slot bracket_before(const PaperText& text, std::size_t from, std::size_t end) {
  constexpr std::size_t kLongest = 12;
  for (std::size_t open = end - 1; open > from && end - open < kLongest; --open) {
    if (is_opening(text[open - 1]) && closing_of(text[open - 1]) == text[end - 1]) {
      std::vector<Slot> slots = find_slots(text, {open - 1, end});
      return slots.size() == 1 && slots.front().range.end == end ? std::move(slots.front())
                                                                 : Slot{};
    }
  }
  return {};
}

bool is_closing(char32_t c) {
  return c == U')' || c == U']';
}

/// Where 【对】 begins before the 【错】 of this slot: both are offered, and neither is the answer.
/// The beginning of the slot where it stands alone.
std::size_t begin_of_pair(const PaperText& text, std::size_t from, const Slot& slot) {
  constexpr std::u32string_view kBetween = U" /、";
  std::size_t end = slot.range.begin;
  while (end > from && kBetween.find(text[end - 1]) != std::u32string_view::npos) {
    --end;
  }
  if (slot.kind != Slot::Kind::truth || end == from || !is_closing(text[end - 1])) {
    return slot.range.begin;
  }
  const Slot other = bracket_before(text, from, end);
  const bool pair = other.kind == Slot::Kind::truth && other.truth != slot.truth;
  return pair ? other.range.begin : slot.range.begin;
}

/// The slot that ends right before `at` on its line; empty where none does.
TextRange slot_before(const PaperText& text, std::size_t from, std::size_t at) {
  std::size_t end = at;
  while (end > from && text[end - 1] == U' ') {
    --end;
  }
  if (const TextRange digit = bracketed_digit_before(text, from, end); !digit.empty()) {
    return digit;
  }
  if (end == from || !is_closing(text[end - 1])) {
    return bare_answer_before(text, from, end);
  }
  const Slot slot = bracket_before(text, from, end);
  return slot.range.empty() ? TextRange{} : TextRange{begin_of_pair(text, from, slot), end};
}

/// Whether slots that begin lines before numbers are of the questions behind them: ( × ) on a line
/// of its own may end one question and be glued to the number of the next. Either way some question
/// may lack its answer; the way that leaves fewer without one is meant.
bool lead_their_questions(const QuestionSigns& signs, const std::vector<NumberedEntry>& entries,
                          const std::vector<TextRange>& slots) {
  std::size_t lacking_before = 0;
  std::size_t lacking_behind = 0;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool follows = i + 1 < entries.size() && !slots[i + 1].empty();
    const std::size_t end = follows ? slots[i + 1].begin : entries[i].body.end;
    if (!signs.has_answer_place({entries[i].body.begin, end})) {
      lacking_before += slots[i].empty() ? 1U : 0U;
      lacking_behind += follows ? 0U : 1U;
    }
  }
  return lacking_before <= lacking_behind;
}

}  // namespace

void take_lead_slots(const PaperText& text, TextRange range, const QuestionSigns& signs,
                     EntryGroup& group) {
  if (group.is_restart || group.entries.empty()) {
    return;
  }
  std::vector<TextRange> slots;
  slots.reserve(group.entries.size());
  bool all = true;
  for (const NumberedEntry& entry : group.entries) {
    const TextRange slot = slot_before(text, range.begin, entry.begin);
    all = all && !slot.empty();
    const bool begins =
        !slot.empty() && text.at_line_start(slot.begin) && is_opening(text[slot.begin]);
    slots.push_back(all || begins ? slot : TextRange{});
  }
  if (!all && !lead_their_questions(signs, group.entries, slots)) {
    return;
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    group.entries[i].lead = slots[i];
    if (i > 0 && !slots[i].empty()) {
      group.entries[i - 1].body.end = slots[i].begin;
    }
  }
}

bool is_behind_lead_digit(const PaperText& text, TextRange range, std::size_t at) {
  while (at > range.begin && text[at - 1] == U' ') {
    --at;
  }
  return at > range.begin && text[at - 1] == U')' &&
         !bracketed_digit_before(text, range.begin, at).empty();
}

bool counts_behind_slot(const PaperText& text, TextRange range, std::span<const NumberMark> marks,
                        std::size_t i) {
  constexpr std::size_t kAhead = 12;  // what stands between may hold numbers
  const auto is_led = [&](const NumberMark& mark) {
    std::size_t end = mark.begin;
    while (end > range.begin && text[end - 1] == U' ') {
      --end;
    }
    const bool closes = end > range.begin && is_closing(text[end - 1]);
    const TextRange slot = closes ? slot_before(text, range.begin, end) : TextRange{};
    return !slot.empty() && is_opening(text[slot.begin]) && text.at_line_start(slot.begin);
  };
  if (!is_led(marks[i])) {
    return false;
  }
  const std::size_t end = std::min(marks.size(), i + kAhead);
  for (std::size_t j = i - std::min(i, kAhead); j < end; ++j) {
    const std::int64_t next = marks[i].value + (j < i ? -1 : 1);
    if (j != i && marks[j].value == next && marks[j].separator == marks[i].separator &&
        is_led(marks[j])) {
      return true;
    }
  }
  return false;
}

void take_digits_behind(const PaperText& text, EntryGroup& group) {
  std::vector<TextRange> digits;
  digits.reserve(group.entries.size());
  std::size_t found = 0;
  for (const NumberedEntry& entry : group.entries) {
    const TextRange body = entry.body;
    const std::size_t digit = text.skip_spaces(body.begin + 1, body.end);
    const std::size_t close = text.skip_spaces(digit + 1, body.end);
    const bool one = text[body.begin] == U'(' && text[digit] >= U'1' && text[digit] <= U'8' &&
                     text[close] == U')' && close < body.end &&
                     text.find(U"②", {text.find(U"①", body), body.end}) < body.end;
    digits.push_back(one ? TextRange{body.begin, close + 1} : TextRange{});
    found += one ? 1U : 0U;
  }
  for (std::size_t i = 0; found > 2 && 5 * found >= 4 * digits.size() && i < digits.size(); ++i) {
    if (!digits[i].empty()) {
      group.entries[i].lead = digits[i];
      group.entries[i].body.begin = text.skip_spaces(digits[i].end, group.entries[i].body.end);
    }
  }
}

void drop_second_numbers(EntryGroup& group) {
  std::size_t pairs = 0;
  for (std::size_t i = 0; i + 1 < group.entries.size(); ++i) {
    const NumberedEntry& here = group.entries[i];
    const NumberedEntry& next = group.entries[i + 1];
    pairs += here.second > 0 && next.second == here.second + 1 ? 1U : 0U;
  }
  for (NumberedEntry& entry : group.entries) {
    if (pairs > 0 && entry.second > 0) {
      entry.body.begin = entry.behind_second;
    }
  }
}

bool is_behind_type(const PaperText& text, std::size_t at) {
  constexpr std::size_t kLongestName = 12;
  if (at == 0 || text[at - 1] != U']') {
    return false;
  }
  std::size_t open = at - 1;
  while (open > 0 && at - open < kLongestName && text[open] != U'[') {
    --open;
  }
  const std::optional<TypeName> name =
      text[open] == U'[' ? type_name_at(text, open + 1) : std::nullopt;
  return name && open + 1 + name->length == at - 1;
}

}  // namespace tiku
