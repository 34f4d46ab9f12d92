#include "format/csv_write.h"

#include "base/rational.h"
#include "base/text.h"
#include "format/csv.h"

namespace tiku {
namespace {

/// Spreadsheets take a cell that begins so for a formula.
bool begins_formula(std::string_view text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  return !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
}

/// Control characters (escape sequences for a terminal) made visible; line breaks and tabs are
/// content.
std::string without_controls(std::string_view text) {
  const auto is_content = [](char c) {
    return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t';
  };
  std::string out;
  for (const char& c : text) {
    out += is_content(c) && c != 0x7F ? std::string(1, c) : visible(std::string_view(&c, 1));
  }
  return out;
}

bool needs_quotes(std::string_view text) {
  if (text.empty()) {
    return false;
  }
  return text.find_first_of(",\"\r\n") != std::string_view::npos || text.front() == ' ' ||
         text.back() == ' ';
}

std::string quoted_where_needed(std::string_view text) {
  if (!needs_quotes(text)) {
    return std::string(text);
  }
  std::string out = "\"";
  for (const char c : text) {
    out += c == '"' ? "\"\"" : std::string(1, c);
  }
  return out + '"';
}

}  // namespace

std::string csv_text(std::string_view text) {
  const std::string shown = without_controls(text);
  const bool negative_number = shown.starts_with('-') && parse_rational(shown);
  const bool formula = begins_formula(shown) && !negative_number;
  return quoted_where_needed(formula ? "'" + shown : shown);
}

std::string_view without_formula_guard(std::string_view cell) {
  return cell.starts_with('\'') && begins_formula(cell.substr(1)) ? cell.substr(1) : cell;
}

std::string csv_number(std::string_view number) {
  return quoted_where_needed(number);
}

std::string csv_row(const std::vector<std::string>& cells) {
  return join(cells, ",") + "\r\n";
}

}  // namespace tiku
