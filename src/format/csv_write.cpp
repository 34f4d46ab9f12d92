#include "format/csv_write.h"

#include "base/text.h"
#include "format/csv.h"

namespace tiku {
namespace {

/// Spreadsheets take a cell that begins so for a formula.
bool begins_formula(std::string_view text) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  return !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
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
  return quoted_where_needed(begins_formula(text) ? "'" + std::string(text) : std::string(text));
}

std::string csv_number(std::string_view number) {
  return quoted_where_needed(number);
}

std::string csv_row(const std::vector<std::string>& cells) {
  return join(cells, ",") + "\r\n";
}

}  // namespace tiku
