// Numbers with signs of their own before and behind them: No.1》. What stands around the first says
// what belongs to all of them, and they count on by one.
#include "interop/text/scan/printed_number.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "interop/text/scan/words.h"

namespace tiku {

std::size_t past_number_sign(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kSigns = U".、:,;。)]》>}」』|/#·-—~* \n";
  constexpr std::u32string_view kWords[] = {U"道题", U"小题", U"题"};
  for (const std::u32string_view word : kWords) {
    if (text.has(at, word)) {
      at += word.size();
      break;
    }
  }
  while (at < end && kSigns.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at;
}

namespace {

/// What an entry begins with: No.12: is `No.`, 12, and a colon.
struct PrintedNumber {
  TextRange before;
  std::int64_t value = 0;
  std::size_t after = 0;
};

std::optional<PrintedNumber> printed_number_of(const PaperText& text, TextRange body) {
  constexpr std::size_t kLongest = 5;
  const std::size_t last = std::min(body.end, body.begin + kLongest + 1);
  for (std::size_t at = body.begin; at < last && text[at] != U'\n'; ++at) {
    PrintedNumber number{{body.begin, at}, 0, at};
    while (is_paper_digit(text[number.after]) && number.after - at < 4) {
      number.value = number.value * 10 + static_cast<std::int64_t>(text[number.after++] - U'0');
    }
    if (number.after == at) {
      const std::optional<HanziNumber> hanzi = hanzi_number_at(text, at);
      const bool bracket = at == body.begin + 1 && text[body.begin] == U'(';
      if (!hanzi || !bracket) {
        continue;
      }
      number.value = hanzi->value;
      number.after = at + hanzi->length;
    }
    const std::size_t text_begin = past_number_sign(text, number.after, body.end);
    if (text_begin == number.after || text_begin >= body.end) {
      return std::nullopt;
    }
    number.after = text_begin;
    return number;
  }
  return std::nullopt;
}

}  // namespace

void take_printed_numbers(const PaperText& text, std::vector<NumberedEntry>& entries) {
  std::vector<PrintedNumber> numbers;
  for (const NumberedEntry& entry : entries) {
    const std::optional<PrintedNumber> number = printed_number_of(text, entry.body);
    const bool counts =
        number && (numbers.empty() || number->value == numbers.back().value + 1) &&
        (numbers.empty() || text.original(number->before) == text.original(numbers.front().before));
    if (!counts) {
      return;
    }
    numbers.push_back(*number);
  }
  for (std::size_t i = 0; numbers.size() > 1 && i < entries.size(); ++i) {
    entries[i].number = numbers[i].value;
    entries[i].body.begin = numbers[i].after;
    entries[i].is_counted = false;
  }
}

}  // namespace tiku
