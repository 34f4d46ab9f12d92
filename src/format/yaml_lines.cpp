#include "format/yaml_lines.h"

#include <algorithm>

namespace tiku {
namespace {

/// "- key: value", "- {...}": an item that is a map, such as a question.
bool begins_map_item(std::string_view line) {
  line.remove_prefix(leading_spaces(line));
  if (line == "-") {
    return true;
  }
  if (line.substr(0, 2) != "- ") {
    return false;
  }
  line.remove_prefix(2);
  line.remove_prefix(leading_spaces(line));
  const bool has_key =
      line.find(": ") != std::string_view::npos || (!line.empty() && line.back() == ':');
  return line.substr(0, 1) == "{" ||
         (has_key && line.substr(0, 1) != "\"" && line.substr(0, 1) != "'");
}

/// How far a line is indented. A tab may stand for any number of columns: such a line belongs to
/// what is above it.
std::size_t indentation(std::string_view line) {
  const std::size_t spaces = leading_spaces(line);
  return spaces < line.size() && line[spaces] == '\t' ? std::string_view::npos : spaces;
}

/// The line of the item around the line at `at`: itself, or the nearest above that is indented
/// less; npos at none.
std::size_t enclosing_item(std::string_view text, std::size_t at, bool itself) {
  std::size_t begin = line_begin(text, at);
  if (itself && begins_map_item(line_around(text, begin))) {
    return begin;
  }
  const std::size_t indent = indentation(line_around(text, begin));
  while (begin > 0) {
    begin = line_begin(text, begin - 1);
    const std::string_view line = line_around(text, begin);
    if (is_empty_line(line)) {
      continue;
    }
    if (begins_map_item(line) && leading_spaces(line) < std::max<std::size_t>(indent, 1)) {
      return begin;
    }
    if (leading_spaces(line) == 0 && line.substr(0, 1) != "-") {
      return std::string_view::npos;
    }
  }
  return std::string_view::npos;
}

/// Where the block that begins on the line at `begin` ends: at the next line that is not indented
/// deeper. Lines up to `at` belong to it whatever their indentation.
std::size_t block_end(std::string_view text, std::size_t begin, std::size_t at) {
  const std::size_t indent = leading_spaces(line_around(text, begin));
  std::size_t end = next_line(text, std::max(begin, at));
  while (end < text.size()) {
    const std::string_view line = line_around(text, end);
    const std::string_view rest = line.substr(leading_spaces(line));
    const bool closes = rest.substr(0, 1) == "]" || rest.substr(0, 1) == "}";
    if (!is_empty_line(line) && !closes && indentation(line) <= indent) {
      break;
    }
    end = next_line(text, end);
  }
  return end;
}

}  // namespace

std::size_t line_begin(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.find('\n', at), text.size());
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t next_line(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view line_around(std::string_view text, std::size_t at) {
  const std::size_t begin = line_begin(text, at);
  return text.substr(begin, line_end(text, begin) - begin);
}

std::size_t first_on_line(std::string_view text, std::size_t at) {
  const std::size_t end = line_end(text, line_begin(text, at));
  return std::min(text.find_first_not_of(" \t", line_begin(text, at)), end);
}

std::size_t leading_spaces(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

bool is_empty_line(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  return first == std::string_view::npos || line[first] == '#';
}

Lines damaged_lines(std::string_view text, std::size_t at, std::size_t outward) {
  const std::size_t line = line_begin(text, at);
  std::size_t begin = line;
  for (std::size_t level = 0; level <= outward; ++level) {
    const std::size_t item = enclosing_item(text, begin, level == 0);
    if (item == std::string_view::npos) {
      break;
    }
    begin = item;
  }
  return {begin, block_end(text, begin, line)};
}

}  // namespace tiku
