// The idea: an item number begins an answer, and which digits are item numbers is decided by the
// way the first one of the line is written (`1.`, `1、`, `1 `, `1A`). A range (`1-5`) takes the
// text up to the next range.
#include "sheet/runs.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// More answers than this in one range is a slip of the pen, not an exam.
constexpr std::int64_t kLongestRange = 1000;

char32_t plain_scalar(char32_t scalar) {
  return scalar >= 0xFF01 && scalar <= 0xFF5E ? scalar - 0xFF01 + 0x21 : scalar;
}

/// The character at the front, full-width forms made plain; `bytes` 0 at the end.
Decoded front(std::string_view text) {
  Decoded next = decode_utf8(text, 0);
  next.scalar = plain_scalar(next.scalar);
  return next;
}

bool is_digit(char32_t scalar) {
  return scalar >= '0' && scalar <= '9';
}

bool is_letter(char32_t scalar) {
  return (scalar >= 'a' && scalar <= 'z') || (scalar >= 'A' && scalar <= 'Z');
}

void skip_spaces(std::string_view& text) {
  for (Decoded next = front(text); next.bytes != 0 && is_space(next.scalar); next = front(text)) {
    text.remove_prefix(next.bytes);
  }
}

std::optional<std::int64_t> take_digits(std::string_view& text) {
  std::int64_t value = 0;
  std::string_view rest = text;
  int digits = 0;
  for (Decoded next = front(rest); next.bytes != 0 && is_digit(next.scalar); next = front(rest)) {
    value = value * 10 + static_cast<std::int64_t>(next.scalar - '0');
    rest.remove_prefix(next.bytes);
    if (++digits > 4) {
      return std::nullopt;
    }
  }
  if (digits == 0) {
    return std::nullopt;
  }
  text = rest;
  return value;
}

bool take_any(std::string_view& text, std::u32string_view scalars) {
  const Decoded next = front(text);
  if (next.bytes == 0 || scalars.find(next.scalar) == std::u32string_view::npos) {
    return false;
  }
  text.remove_prefix(next.bytes);
  return true;
}

constexpr std::u32string_view kRangeMarks = U"-~—–～〜至到";
constexpr std::u32string_view kNumberEnds = U".、:)．。";
constexpr std::u32string_view kBetweenItems = U";,、|。，；";

/// How an item number is written: the mark behind it, a space, or nothing (the answer follows at
/// once).
enum class Style : std::uint8_t { mark, space, direct };

struct ItemStart {
  std::int64_t number = 0;
  Style style = Style::direct;
  char32_t mark = 0;
  /// Bytes up to where the answer begins.
  std::size_t bytes = 0;
};

std::optional<ItemStart> item_start(std::string_view text) {
  std::string_view rest = text;
  ItemStart start;
  const bool bracket = take_any(rest, U"(");
  const bool ordinal = !bracket && take_any(rest, U"第");
  if (!bracket && !ordinal) {
    take_any(rest, U"Qq");
  }
  const std::optional<std::int64_t> number = take_digits(rest);
  if (!number) {
    return std::nullopt;
  }
  start.number = *number;
  if (ordinal && take_any(rest, U"题")) {
    start.mark = U'题';
  }
  const Decoded next = front(rest);
  if (take_any(rest, kNumberEnds)) {
    start.mark = next.scalar;
  }
  start.style = start.mark != 0 ? Style::mark : Style::direct;
  if (start.style == Style::direct && (next.bytes == 0 || is_space(next.scalar))) {
    start.style = Style::space;
  }
  skip_spaces(rest);
  start.bytes = text.size() - rest.size();
  return start;
}

/// Whether an item may begin behind `before`: at a space or separator, or right behind a letter
/// (1A2B).
bool is_boundary(char32_t before, Style style) {
  const bool separated =
      is_space(before) || kBetweenItems.find(before) != std::u32string_view::npos;
  return separated || (style == Style::direct && is_letter(before));
}

std::string_view without_separators(std::string_view text) {
  text = trim(text);
  bool changed = true;
  while (changed && !text.empty()) {
    changed = false;
    for (const std::string_view mark : {";", "；", ",", "，", "、", "|"}) {
      if (text.ends_with(mark)) {
        text = trim(text.substr(0, text.size() - mark.size()));
        changed = true;
      }
    }
  }
  return text;
}

/// Reads single items up to the end of `text`, which begins with `start`.
void read_items(std::string_view text, ItemStart start, Run& run) {
  while (true) {
    text.remove_prefix(start.bytes);
    std::optional<ItemStart> next_start;
    std::size_t at = 0;
    char32_t before = 0;
    while (at < text.size()) {
      const std::optional<ItemStart> found =
          before == 0 ? std::nullopt : item_start(text.substr(at));
      // People mix marks (5. B 6:A 7、B); the very next number with any of them is the next item.
      const bool same = found && found->style == start.style &&
                        (found->mark == start.mark || found->number == start.number + 1);
      if (same && found->number > start.number && is_boundary(before, found->style)) {
        next_start = found;
        break;
      }
      const Decoded next = front(text.substr(at));
      before = next.scalar;
      at += next.bytes;
    }
    run.answers.push_back({start.number, std::string(without_separators(text.substr(0, at)))});
    if (!next_start) {
      return;
    }
    text.remove_prefix(at);
    start = *next_start;
  }
}

/// Where the next range begins in `text`, or its end. It stands behind a space or semicolon, its
/// numbers are above `after`, and a mark, a space or a letter follows: "5. 3-5 天" holds none.
std::size_t next_range(std::string_view text, std::int64_t after) {
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::string_view rest = text.substr(at);
    if (is_space(before) || before == ';') {
      const std::optional<NumberRange> range = take_range(rest);
      const char32_t behind = front(rest).scalar;
      const bool ended = is_space(behind) || is_letter(behind) ||
                         kNumberEnds.find(behind) != std::u32string_view::npos;
      if (range && range->first > after && ended) {
        return at;
      }
    }
    const Decoded next = front(text.substr(at));
    before = next.scalar;
    at += next.bytes;
  }
  return text.size();
}

void read_range(std::string_view whole, const NumberRange& range, std::string_view body, Run& run) {
  const auto count = static_cast<std::size_t>(range.last - range.first + 1);
  const std::optional<std::vector<std::string>> answers = split_answers(body, count);
  if (!answers) {
    run.unread.emplace_back(trim(whole));
    return;
  }
  for (std::size_t i = 0; i < count; ++i) {
    run.answers.push_back({range.first + static_cast<std::int64_t>(i), (*answers)[i]});
  }
}

std::vector<std::string> pieces_at(std::string_view body, std::u32string_view separators) {
  std::vector<std::string> pieces{""};
  for (std::size_t at = 0; at < body.size();) {
    const Decoded next = front(body.substr(at));
    if (separators.find(next.scalar) != std::u32string_view::npos) {
      pieces.emplace_back();
    } else {
      pieces.back() += body.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  for (std::string& piece : pieces) {
    piece = trim(piece);
  }
  return pieces;
}

}  // namespace

std::optional<NumberRange> take_range(std::string_view& text) {
  std::string_view rest = text;
  take_any(rest, U"第");
  const std::optional<std::int64_t> first = take_digits(rest);
  skip_spaces(rest);
  if (!first || !take_any(rest, kRangeMarks)) {
    return std::nullopt;
  }
  take_any(rest, kRangeMarks);
  skip_spaces(rest);
  const std::optional<std::int64_t> last = take_digits(rest);
  if (!last || *last <= *first || *last - *first >= kLongestRange) {
    return std::nullopt;
  }
  take_any(rest, U"题");
  text = rest;
  return NumberRange{*first, *last};
}

std::optional<std::vector<std::string>> split_answers(std::string_view body, std::size_t count) {
  constexpr std::array<std::u32string_view, 4> kSeparators{U"/", U";；|", U",，、", U" \t　"};
  body = trim(body);
  for (const std::u32string_view separators : kSeparators) {
    std::vector<std::string> pieces = pieces_at(body, separators);
    if (pieces.size() == count + 1 && pieces.back().empty()) {
      pieces.pop_back();
    }
    if (pieces.size() == count) {
      return pieces;
    }
  }
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < body.size();) {
    const Decoded next = decode_utf8(body, at);
    if (!is_space(next.scalar)) {
      characters.emplace_back(body.substr(at, next.bytes));
    }
    at += next.bytes;
  }
  return characters.size() == count ? std::optional(characters) : std::nullopt;
}

Run parse_run(std::string_view line) {
  Run run;
  std::string_view rest = trim(line);
  while (!rest.empty()) {
    const std::string_view whole = rest;
    if (const std::optional<NumberRange> range = take_range(rest)) {
      take_any(rest, U".、:)");
      const std::size_t end = next_range(rest, range->last);
      read_range(whole.substr(0, whole.size() - rest.size() + end), *range,
                 without_separators(rest.substr(0, end)), run);
      rest = trim(rest.substr(end));
      continue;
    }
    const std::optional<ItemStart> start = item_start(rest);
    const std::size_t end = next_range(rest, start ? start->number : 0);
    if (start) {
      read_items(rest.substr(0, end), *start, run);
    } else {
      run.unread.emplace_back(trim(rest.substr(0, end)));
    }
    rest = trim(rest.substr(end));
  }
  return run;
}

}  // namespace tiku
