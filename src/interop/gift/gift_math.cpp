// Where a formula ends is asked as Pandoc asks it: within one line, no white space inside its
// dollars, no digit behind them, so that prices are none; and what has a mark of GIFT's answers in
// it (~, a leading =) is none either.
#include "interop/gift/gift_math.h"

#include <algorithm>
#include <cstdint>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 1000;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How the braces of a text come out that are not escaped.
struct RawBraces {
  bool balanced = true;
  bool any = false;
};

RawBraces raw_braces(std::string_view text) {
  RawBraces out;
  std::int64_t depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '{') {
      ++depth;
      out.any = true;
    } else if (text[i] == '}') {
      out.balanced = out.balanced && --depth >= 0;
      out.any = true;
    }
  }
  out.balanced = out.balanced && depth == 0;
  return out;
}

/// `\\frac`: a writer who escapes each backslash, be it that braces stand as they are.
bool doubles_backslashes(std::string_view text) {
  bool doubled = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '\\') {
      continue;
    }
    if (is_letter(text[i + 1])) {
      return false;
    }
    doubled = doubled || (i + 2 < text.size() && text[i + 1] == '\\' && is_letter(text[i + 2]));
    ++i;
  }
  return doubled;
}

bool holds_blank_line(std::string_view text) {
  const std::vector<std::string_view> lines = split(text, "\n");
  return lines.size() > 2 && std::any_of(lines.begin() + 1, lines.end() - 1,
                                         [](std::string_view line) { return trim(line).empty(); });
}

/// What stands between the signs of a formula, and how much it is with them.
GiftFormula formula_of(std::string_view inner, std::size_t size) {
  const RawBraces braces = raw_braces(inner);
  if (inner.empty() || !braces.balanced || inner.front() == '=' ||
      inner.find('~') != std::string_view::npos || inner.find("->") != std::string_view::npos) {
    return {};
  }
  return {size, braces.any && !doubles_backslashes(inner)};
}

/// `$$...$$`, which may take several lines.
GiftFormula display(std::string_view rest) {
  constexpr std::string_view kSign = "$$";
  const std::size_t end = rest.find(kSign, kSign.size());
  if (end == std::string_view::npos) {
    return {};
  }
  const std::string_view inner = rest.substr(kSign.size(), end - kSign.size());
  return holds_blank_line(inner) ? GiftFormula{} : formula_of(inner, end + kSign.size());
}

/// `$...$`
GiftFormula within_dollars(std::string_view rest) {
  if (rest.starts_with("$$")) {
    return display(rest);
  }
  rest = rest.substr(0, rest.find('\n'));
  std::size_t end = rest.find('$', 1);
  while (end != std::string_view::npos && rest[end - 1] == '\\') {
    end = rest.find('$', end + 1);
  }
  if (end == std::string_view::npos || end < 2) {
    return {};
  }
  const bool is_price = end + 1 < rest.size() && is_digit(rest[end + 1]);
  const auto is_space = [](char c) { return c == ' ' || c == '\t'; };
  if (is_price || is_space(rest[1]) || is_space(rest[end - 1])) {
    return {};
  }
  return formula_of(rest.substr(1, end - 1), end + 1);
}

/// `\(...\)` and `\[...\]`, whose backslashes may be escaped; `open` and `close` are as written.
GiftFormula within_brackets(std::string_view rest, std::string_view open, std::string_view close) {
  const std::size_t end = rest.find(close, open.size());
  if (end == std::string_view::npos || holds_blank_line(rest.substr(0, end))) {
    return {};
  }
  const std::string_view inner = rest.substr(open.size(), end - open.size());
  GiftFormula out = formula_of(inner, end + close.size());
  out.is_raw = out.is_raw && open.size() == 2;
  return out;
}

/// `{...}` at the front, on its line, none that could hold answers; 0 where there is none.
std::size_t argument_size(std::string_view rest) {
  constexpr std::string_view kMarks = "=~#";
  rest = rest.substr(0, rest.find('\n'));
  std::size_t depth = 0;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    const char c = rest[i];
    if (kMarks.find(c) != std::string_view::npos) {
      return 0;
    }
    if (c == '\\') {
      ++i;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth == 0) {
      return i > 1 ? i + 1 : 0;
    }
    if (depth == 0) {
      return 0;
    }
  }
  return 0;
}

/// `\frac{1}{2}`, `\begin{cases}`; one letter is an escape of GIFT's (\n).
GiftFormula command(std::string_view rest) {
  const std::size_t begin = rest.starts_with("\\\\") ? 2 : 1;
  std::size_t at = begin;
  while (at < rest.size() && is_letter(rest[at])) {
    ++at;
  }
  if (at < begin + 2) {
    return {};
  }
  std::size_t end = at;
  for (std::size_t size = argument_size(rest.substr(at)); size > 0;
       size = argument_size(rest.substr(end))) {
    end += size;
  }
  return end == at ? GiftFormula{} : GiftFormula{end, begin == 1};
}

/// `x^{2}` and `x_{n+1}`; `____{T}` and `x^ {T}` hold answers.
GiftFormula raised(std::string_view text, std::size_t at) {
  const bool behind_word = at > 0 && (is_letter(text[at - 1]) || is_digit(text[at - 1]) ||
                                      text[at - 1] == ')' || text[at - 1] == '}');
  const std::string_view rest = text.substr(at, kLongest);
  const std::size_t size = behind_word ? argument_size(rest.substr(1)) : 0;
  const std::string_view inner = size > 2 ? rest.substr(2, size - 2) : std::string_view();
  const std::string word = fold_case(inner.substr(0, 6));
  const bool answers = word == "t" || word == "f" || word == "true" || word == "false" ||
                       inner.find(':') != std::string_view::npos;
  return size == 0 || answers ? GiftFormula{} : GiftFormula{1 + size, true};
}

}  // namespace

GiftFormula gift_formula(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, kLongest);
  if (rest[0] == '$') {
    return within_dollars(rest);
  }
  constexpr std::string_view kBrackets[][2] = {
      {"\\(", "\\)"}, {"\\[", "\\]"}, {"\\\\(", "\\\\)"}, {"\\\\[", "\\\\]"}};
  for (const auto& [open, close] : kBrackets) {
    if (rest.starts_with(open)) {
      return within_brackets(rest, open, close);
    }
  }
  if (rest[0] == '\\') {
    return command(rest);
  }
  return rest[0] == '^' || rest[0] == '_' ? raised(text, at) : GiftFormula{};
}

}  // namespace tiku
