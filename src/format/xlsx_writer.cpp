// Cells are put together from texts that are made once: the letters of a column, the number of a
// row, and the number of a text in the list that all cells share.
#include "format/xlsx_writer.h"

#include <algorithm>

#include "format/xlsx_parts.h"

namespace tiku {
namespace {

/// What Excel can hold.
constexpr std::int64_t kMostRows = 1'048'576;
constexpr std::size_t kMostColumns = 16'384;

/// So much XML is compressed at a time.
constexpr std::size_t kPortion = std::size_t{64} << 10;

/// A, B ... Z, AA, AB ...
std::string column_letters(std::size_t column) {
  constexpr std::size_t kLetters = 26;
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
    letters += static_cast<char>('A' + (rest - 1) % kLetters);
  }
  std::reverse(letters.begin(), letters.end());
  return letters;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Where the digits from `at` end.
std::size_t after_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) {
    ++at;
  }
  return at;
}

/// XML readers may drop spaces at the ends.
bool has_space_at_end(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\n";
  return kSpaces.find(text.front()) != std::string_view::npos ||
         kSpaces.find(text.back()) != std::string_view::npos;
}

}  // namespace

bool is_xlsx_number(std::string_view digits) {
  const std::size_t begin = digits.starts_with('-') ? 1U : 0U;
  std::size_t at = after_digits(digits, begin);
  if (at == begin) {
    return false;
  }
  if (at < digits.size() && digits[at] == '.') {
    const std::size_t fraction = at + 1;
    at = after_digits(digits, fraction);
    if (at == fraction) {
      return false;
    }
  }
  if (at < digits.size() && (digits[at] == 'e' || digits[at] == 'E')) {
    ++at;
    at += at < digits.size() && (digits[at] == '-' || digits[at] == '+') ? 1U : 0U;
    const std::size_t exponent = at;
    at = after_digits(digits, exponent);
    if (at == exponent) {
      return false;
    }
  }
  return at == digits.size();
}

XlsxWriter::XlsxWriter(const std::vector<std::string>& sheets, unsigned threads)
    : archive_(threads) {
  add_part("[Content_Types].xml", content_types_part(sheets.size()));
  add_part("_rels/.rels", package_relations_part());
  add_part("docProps/core.xml", core_properties_part());
  add_part("xl/workbook.xml", workbook_part(sheets));
  add_part("xl/_rels/workbook.xml.rels", workbook_relations_part(sheets.size()));
  add_part("xl/styles.xml", styles_part());
}

void XlsxWriter::add_part(std::string_view name, std::string_view xml) {
  archive_.begin(name);
  archive_.write(xml);
  archive_.end();
}

void XlsxWriter::begin_sheet(const std::vector<double>& widths) {
  end_sheet();
  ++sheets_begun_;
  row_ = 0;
  archive_.begin("xl/" + sheet_part(sheets_begun_));
  xml_ = sheet_head(widths, sheets_begun_ == 1);
}

void XlsxWriter::end_sheet() {
  if (sheets_begun_ == 0) {
    return;
  }
  xml_ += row_ == 0 ? "" : "</row>";
  xml_ += sheet_tail();
  archive_.write(xml_);
  archive_.end();
  xml_.clear();
}

void XlsxWriter::begin_row() {
  if (row_ >= kMostRows) {
    row_ = kMostRows + 1;
    return;
  }
  xml_ += row_ == 0 ? "" : "</row>";
  if (xml_.size() >= kPortion) {
    archive_.write(xml_);
    xml_.clear();
  }
  row_number_ = std::to_string(++row_);
  ((xml_ += "<row r=\"") += row_number_) += "\">";
}

bool XlsxWriter::begin_cell(std::size_t column) {
  if (row_ > kMostRows || column >= kMostColumns) {
    return false;
  }
  while (columns_.size() <= column) {
    columns_.push_back("<c r=\"" + column_letters(columns_.size()));
  }
  (xml_ += columns_[column]) += row_number_;
  xml_ += row_ == 1 ? "\" s=\"1\"" : "\"";
  return true;
}

void XlsxWriter::add_number(std::size_t column, std::string_view digits) {
  if (begin_cell(column)) {
    ((xml_ += "><v>") += digits) += "</v></c>";
  }
}

void XlsxWriter::add_text(std::size_t column, std::string_view text) {
  if (!text.empty() && begin_cell(column)) {
    ++text_cells_;
    ((xml_ += " t=\"s\"><v>") += std::to_string(number_of(text))) += "</v></c>";
  }
}

std::uint32_t XlsxWriter::number_of(std::string_view text) {
  const auto known = texts_.find(text);
  if (known != texts_.end()) {
    return known->second;
  }
  const auto number = static_cast<std::uint32_t>(texts_.size());
  texts_.emplace(text, number);
  text_list_ += has_space_at_end(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>";
  append_cell_text(text_list_, text, kMostCellCharacters);
  text_list_ += "</t></si>";
  return number;
}

Result<std::string> XlsxWriter::finish() {
  end_sheet();
  archive_.begin("xl/sharedStrings.xml");
  archive_.write(std::string(kPartHead) +
                 "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                 "count=\"" +
                 std::to_string(text_cells_) + "\" uniqueCount=\"" + std::to_string(texts_.size()) +
                 "\">");
  archive_.write(text_list_);
  archive_.write("</sst>");
  archive_.end();
  return archive_.finish();
}

}  // namespace tiku
