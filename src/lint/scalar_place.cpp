// Value and source are walked side by side. Where they differ, the source has an escape, or one of
// them has white space that the other lacks: indentation, folded lines. Anything else: they are
// not each other's, and nothing is found.
#include "lint/scalar_place.h"

#include <algorithm>

namespace tiku {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool is_line_end(std::string_view text, std::size_t at) {
  return at < text.size() && (text[at] == '\n' || text[at] == '\r');
}

/// How long an escape is, and the character it stands for.
struct Escape {
  std::size_t written = 2;
  std::size_t bytes = 1;
};

std::size_t utf8_length(char32_t scalar) {
  if (scalar < 0x80) {
    return 1;
  }
  return scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
}

char32_t hex_value(std::string_view digits) {
  char32_t value = 0;
  for (const char c : digits) {
    const bool is_digit = c >= '0' && c <= '9';
    const char32_t digit =
        is_digit ? static_cast<char32_t>(c - '0') : static_cast<char32_t>((c | 0x20) - 'a' + 10);
    value = value * 16 + (digit & 0xF);
  }
  return value;
}

/// `rest` begins behind the backslash and is not empty.
Escape escape_of(std::string_view rest) {
  const auto hex = [&rest](std::size_t digits) {
    return Escape{digits + 2, utf8_length(hex_value(rest.substr(1, digits)))};
  };
  switch (rest.front()) {
    case 'x':
      return hex(2);
    case 'u':
      return hex(4);
    case 'U':
      return hex(8);
    case 'N':  // next line
    case '_':  // no-break space
      return {2, 2};
    case 'L':  // line separator
    case 'P':  // paragraph separator
      return {2, 3};
    default:
      return {};
  }
}

}  // namespace

ScalarPlaces::ScalarPlaces(std::string_view written, std::string_view value)
    : written_(written), value_(value) {
  const char first = written.empty() ? '\0' : written.front();
  if (first == '"' || first == '\'') {
    style_ = first == '"' ? Style::double_quoted : Style::single_quoted;
    at_ = 1;
  } else if (first == '|' || first == '>') {
    style_ = Style::block;
    at_ = std::min(written.find('\n'), written.size());
    at_ += at_ < written.size() ? 1U : 0U;
  }
}

std::optional<std::size_t> ScalarPlaces::find(std::size_t begin, std::size_t end) {
  if (all_ > begin) {  // inside what an escape stands for
    return std::nullopt;
  }
  const std::optional<Range> range = locate(begin, end);
  if (!range || all_ != end) {
    return std::nullopt;
  }
  const std::size_t first = range->begin;
  const bool is_indentation = style_ == Style::block && begin < end && value_[begin] == ' ' &&
                              written_.substr(0, first).ends_with('\n');
  const bool same = written_.substr(first, range->end - first) == value_.substr(begin, end - begin);
  return same && !is_indentation ? std::optional(first) : std::nullopt;
}

std::optional<ScalarPlaces::Range> ScalarPlaces::locate(std::size_t begin, std::size_t end) {
  while (all_ < begin) {
    if (!step()) {
      return std::nullopt;
    }
  }
  if (begin < end) {
    skip_to(value_[begin]);
  }
  const std::size_t first = at_;
  while (all_ < end) {
    if (!step()) {
      return std::nullopt;
    }
  }
  return Range{first, at_};
}

/// Past indentation and line ends that are no part of the value.
void ScalarPlaces::skip_to(char first) {
  while (at_ < written_.size()) {
    const bool continued =
        style_ == Style::double_quoted && is_line_end(written_, at_ + 1) && written_[at_] == '\\';
    if (continued) {
      step_over_escape();
    } else if (is_blank(written_[at_]) && written_[at_] != first) {
      ++at_;
    } else {
      return;
    }
  }
}

bool ScalarPlaces::step() {
  if (at_ >= written_.size() || all_ >= value_.size()) {
    return false;
  }
  const char c = written_[at_];
  if (c == '\\' && style_ == Style::double_quoted) {
    return step_over_escape();
  }
  if (c == '\'' && style_ == Style::single_quoted) {
    at_ += 2;
    ++all_;
    return true;
  }
  if (c == value_[all_]) {
    ++at_;
    ++all_;
    return true;
  }
  return step_over_blank();
}

bool ScalarPlaces::step_over_escape() {
  const std::string_view rest = written_.substr(at_ + 1);
  if (rest.empty()) {
    return false;
  }
  if (is_line_end(rest, 0)) {
    at_ += 2;
    at_ = std::min(written_.find_first_not_of(" \t\r\n", at_), written_.size());
    return true;
  }
  const Escape escape = escape_of(rest);
  at_ += escape.written;
  all_ += escape.bytes;
  return all_ <= value_.size();
}

bool ScalarPlaces::step_over_blank() {
  const bool in_source = is_blank(written_[at_]);
  const bool in_value = is_blank(value_[all_]);
  at_ += in_source ? 1U : 0U;
  all_ += in_value ? 1U : 0U;
  return in_source || in_value;
}

}  // namespace tiku
