#include "format/xlsx_sheet.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "format/xlsx_messages.h"

namespace tiku {
namespace {

constexpr std::int64_t kMaxRow = 1'048'576;
constexpr std::int64_t kMaxColumn = 16'384;

/// 1-based, as people count.
struct CellPlace {
  std::int64_t row = 0;
  std::int64_t column = 0;
};

/// "B3"; dollar signs are passed over.
std::optional<CellPlace> parse_place(std::string_view reference) {
  CellPlace place;
  std::size_t at = 0;
  for (; at < reference.size() &&
         (reference[at] == '$' || (reference[at] >= 'A' && reference[at] <= 'Z'));
       ++at) {
    if (reference[at] != '$' && place.column <= kMaxColumn) {
      place.column = place.column * 26 + (reference[at] - 'A' + 1);
    }
  }
  place.row = number_or(reference.substr(at), 0);
  const bool possible =
      place.row >= 1 && place.row <= kMaxRow && place.column >= 1 && place.column <= kMaxColumn;
  return possible ? std::optional(place) : std::nullopt;
}

struct CellRange {
  CellPlace first;
  CellPlace last;
};

std::optional<CellRange> parse_range(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  const auto first = parse_place(reference.substr(0, colon));
  const auto last =
      colon == std::string_view::npos ? first : parse_place(reference.substr(colon + 1));
  if (!first || !last) {
    return std::nullopt;
  }
  return CellRange{*first, *last};
}

/// Excel writes a character it may not put into XML as _x000D_.
std::string unescaped(std::string_view text) {
  constexpr std::size_t kEscape = 7;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool candidate =
        text.substr(at, 2) == "_x" && text.size() >= at + kEscape && text[at + 6] == '_';
    const std::string digits = candidate ? std::string(text.substr(at + 2, 4)) : std::string();
    const bool hex =
        candidate && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    const unsigned long scalar = hex ? std::stoul(digits, nullptr, 16) : 0;
    if (scalar != 0 && (scalar < 0xD800 || scalar > 0xDFFF)) {
      append_utf8(out, static_cast<char32_t>(scalar));
      at += kEscape;
    } else {
      out += text[at++];
    }
  }
  return out;
}

class SheetReader {
 public:
  SheetReader(const Workbook& workbook, const Workbook::Sheet& sheet, CellBudget& budget)
      : workbook_(workbook), sheet_(sheet), budget_(budget) {}

  Result<Table> read(const pugi::xml_node& root) {
    table_.sheet = sheet_.name;
    const pugi::xml_node data = first_child(root, "sheetData");
    for (pugi::xml_node row = first_child(data, "row"); row; row = next_sibling(row, "row")) {
      if (const Result<void> done = read_row(row); !done) {
        return done.error();
      }
    }
    const auto by_line = [](const TableRow& a, const TableRow& b) { return a.line < b.line; };
    std::stable_sort(table_.rows.begin(), table_.rows.end(), by_line);
    if (const Result<void> done = fill_merged_ranges(root); !done) {
      return done.error();
    }
    return std::move(table_);
  }

 private:
  Result<void> read_row(const pugi::xml_node& node) {
    const std::int64_t line = number_or(attribute(node, "r"), static_cast<int>(line_ + 1));
    if (line < 1 || line > kMaxRow) {
      return bad_cell(attribute(node, "r"));
    }
    line_ = line;
    TableRow row;
    row.line = line;
    std::int64_t column = 0;
    for (pugi::xml_node cell = first_child(node, "c"); cell; cell = next_sibling(cell, "c")) {
      const std::string_view reference = attribute(cell, "r");
      const std::optional<CellPlace> place =
          reference.empty() ? std::optional(CellPlace{line, column + 1}) : parse_place(reference);
      if (!place || place->row != line || place->column > kMaxColumn) {
        return bad_cell(reference);
      }
      column = place->column;
      Result<TableCell> read = read_cell(cell);
      if (!read) {
        return read.error();
      }
      if (Result<void> put = put_cell(row, column, std::move(*read)); !put) {
        return put;
      }
    }
    if (!row.cells.empty()) {
      table_.rows.push_back(std::move(row));
    }
    return {};
  }

  /// Cells without a value are left out, so that formatted but empty columns cost nothing.
  Result<void> put_cell(TableRow& row, std::int64_t column, TableCell cell) {
    if (cell.text.empty()) {
      return {};
    }
    const auto needed = static_cast<std::size_t>(column);
    if (row.cells.size() < needed) {
      if (!take(needed - row.cells.size(), 0)) {
        return too_large();
      }
      row.cells.resize(needed);
    }
    if (!take(0, cell.text.size())) {
      return too_large();
    }
    row.cells[needed - 1] = std::move(cell);
    return {};
  }

  Result<TableCell> read_cell(const pugi::xml_node& node) const {
    const std::string_view type = attribute(node, "t");
    const std::string_view value = first_child(node, "v").text().get();
    if (type == "s") {
      return shared_string(node, value);
    }
    TableCell cell;
    if (type == "inlineStr") {
      cell.text = unescaped(rich_text(first_child(node, "is")));
    } else if (type == "str") {
      cell.text = unescaped(value);
    } else if (type == "b") {
      cell = {is_true(value) ? "TRUE" : "FALSE", TableCell::Kind::boolean};
    } else if (type == "e") {
      cell = {std::string(value), TableCell::Kind::error};
    } else if (type == "d") {
      cell = {std::string(value), TableCell::Kind::date};
      std::replace(cell.text.begin(), cell.text.end(), 'T', ' ');
    } else if (!value.empty()) {
      cell = number_cell(trim(value), number_or(attribute(node, "s"), 0));
    }
    const pugi::xml_node formula = first_child(node, "f");
    if (formula && value.empty() && type != "str") {
      // Never computed, so there is no value; an empty cell would hide that.
      cell = {"=" + std::string(formula.text().get()), TableCell::Kind::error};
    }
    return cell;
  }

  Result<TableCell> shared_string(const pugi::xml_node& node, std::string_view value) const {
    const int index = number_or(value, -1);
    if (index < 0 || static_cast<std::size_t>(index) >= workbook_.shared_strings.size()) {
      return Error{text(msg::xlsx_bad_string, visible(sheet_.name), visible(attribute(node, "r")),
                        visible(value))};
    }
    return TableCell{unescaped(workbook_.shared_strings[static_cast<std::size_t>(index)])};
  }

  TableCell number_cell(std::string_view value, int style) const {
    const bool known = style >= 0 && static_cast<std::size_t>(style) < workbook_.formats.size();
    const NumberFormat format =
        known ? workbook_.formats[static_cast<std::size_t>(style)] : NumberFormat{};
    std::string shown;
    TableCell::Kind kind = TableCell::Kind::date;
    if (format.kind == NumberFormat::Kind::date) {
      shown = shown_date(value, workbook_.dates);
    } else if (format.kind == NumberFormat::Kind::duration) {
      shown = shown_duration(value);
    } else if (format.kind == NumberFormat::Kind::digits) {
      shown = shown_digits(value, format.pattern);
      kind = TableCell::Kind::text;
    }
    return shown.empty() ? TableCell{shown_number(value), TableCell::Kind::number}
                         : TableCell{shown, kind};
  }

  Result<void> fill_merged_ranges(const pugi::xml_node& root) {
    const pugi::xml_node merges = first_child(root, "mergeCells");
    for (pugi::xml_node node = first_child(merges, "mergeCell"); node;
         node = next_sibling(node, "mergeCell")) {
      const std::optional<CellRange> range = parse_range(attribute(node, "ref"));
      if (!range) {
        return bad_cell(attribute(node, "ref"));
      }
      if (Result<void> filled = fill(*range); !filled) {
        return filled;
      }
    }
    return {};
  }

  /// Only rows that hold something of their own are filled: a title merged over two rows is one
  /// row.
  Result<void> fill(const CellRange& range) {
    const auto from = [](const TableRow& row, std::int64_t line) { return row.line < line; };
    auto row = std::lower_bound(table_.rows.begin(), table_.rows.end(), range.first.row, from);
    const auto first = static_cast<std::size_t>(range.first.column) - 1;
    if (row == table_.rows.end() || row->line != range.first.row || row->cells.size() <= first) {
      return {};
    }
    const TableCell value = row->cells[first];
    for (; row != table_.rows.end() && row->line <= range.last.row && !value.text.empty(); ++row) {
      for (std::int64_t column = range.first.column; column <= range.last.column; ++column) {
        const auto at = static_cast<std::size_t>(column) - 1;
        if (!take(1, 0)) {
          return too_large();  // overlapping ranges must not cost more than cells do
        }
        if (at < row->cells.size() && !row->cells[at].text.empty()) {
          continue;
        }
        if (Result<void> put = put_cell(*row, column, value); !put) {
          return put;
        }
      }
    }
    return {};
  }

  bool take(std::size_t cells, std::size_t text_bytes) {
    if (cells > budget_.cells || text_bytes > budget_.text_bytes) {
      return false;
    }
    budget_.cells -= cells;
    budget_.text_bytes -= text_bytes;
    return true;
  }

  Error bad_cell(std::string_view reference) const {
    return {text(msg::xlsx_not_zip,
                 text(msg::xlsx_bad_cell, visible(sheet_.name), visible(reference)))};
  }

  Error too_large() const {
    return {text(msg::xlsx_too_many_cells, visible(sheet_.name), CellBudget::kCells,
                 CellBudget::kTextBytes >> 20)};
  }

  const Workbook& workbook_;
  const Workbook::Sheet& sheet_;
  CellBudget& budget_;
  Table table_;
  std::int64_t line_ = 0;
};

}  // namespace

Result<Table> read_xlsx_sheet(ZipParts& parts, const Workbook& workbook,
                              const Workbook::Sheet& sheet, CellBudget& budget) {
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(parts, sheet.part);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node root = first_child((*xml)->document, "worksheet");
  if (!root) {
    return Error{text(msg::xlsx_not_zip, text(msg::xlsx_part_not_sheet, visible(sheet.part)))};
  }
  return SheetReader(workbook, sheet, budget).read(root);
}

}  // namespace tiku
