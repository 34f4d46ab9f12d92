#include "format/yaml_scalar.h"

#include <algorithm>

#include "format/yaml_lines.h"

namespace tiku {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

bool is_blank(char c) {
  return kBlank.find(c) != std::string_view::npos;
}

/// Line breaks inside a plain scalar were folded, so value and source are walked side by side.
std::size_t plain_end(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t at = begin;
  std::size_t end = begin;
  for (std::size_t i = 0; i < value.size() && at < text.size();) {
    if (text[at] == value[i]) {
      end = ++at;
      ++i;
    } else if (value[i] == ' ' || value[i] == '\n') {
      ++i;
    } else if (is_blank(text[at])) {
      ++at;
    } else {
      break;
    }
  }
  return end;
}

std::size_t double_quoted_end(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      return at + 1;
    }
  }
  return text.size();
}

std::size_t single_quoted_end(std::string_view text, std::size_t begin) {
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (text[at] != '\'') {
      continue;
    }
    if (text.substr(at + 1, 1) != "'") {
      return at + 1;
    }
    ++at;
  }
  return text.size();
}

/// The lines of a block scalar are those that are empty or indented as far as its first line of
/// text.
std::size_t block_end(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t end = begin + line_around(text, begin).size();
  const std::string_view first_text =
      value.substr(std::min(value.find_first_not_of('\n'), value.size()));
  if (first_text.empty()) {
    return end;
  }
  std::size_t indent = std::string_view::npos;
  for (std::size_t at = next_line(text, begin); at < text.size(); at = next_line(text, at)) {
    const std::string_view line = line_around(text, at);
    const std::size_t spaces = leading_spaces(line);
    if (spaces == line.size()) {
      continue;
    }
    if (indent == std::string_view::npos) {
      indent = spaces - std::min(spaces, leading_spaces(first_text));
    }
    if (spaces < indent || line == "...") {
      break;
    }
    end = at + line.size();
  }
  return end;
}

}  // namespace

std::size_t skip_blank(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const bool after_blank = at == 0 || is_blank(text[at - 1]);
    if (text[at] == '#' && after_blank) {
      at = std::min(text.find('\n', at), text.size());
    } else if (is_blank(text[at])) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

std::size_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
    at = std::min(text.find_first_of(kBlank, at), text.size());
    at = skip_blank(text, at);
  }
  return at;
}

std::size_t scalar_end(std::string_view text, std::size_t begin, std::string_view value) {
  if (begin >= text.size()) {
    return text.size();
  }
  switch (text[begin]) {
    case '"':
      return double_quoted_end(text, begin);
    case '\'':
      return single_quoted_end(text, begin);
    case '|':
    case '>':
      return block_end(text, begin, value);
    default:
      return plain_end(text, begin, value);
  }
}

}  // namespace tiku
