#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "format/zip_writer.h"

namespace tiku {

/// The most characters a cell holds, in round figures.
inline constexpr std::size_t kMostCellCharacters = 32'000;

/// Whether a cell can be a number with these digits: "-1", "0.25", "1e-9".
bool is_xlsx_number(std::string_view digits);

/// A workbook that is written sheet by sheet, row by row and cell by cell, and never held but
/// compressed. The first row of a sheet is titles, bold, which stay while the others scroll. Text
/// stays text, whatever it looks like; a cell holds it without NUL bytes and cut to the most it
/// can hold. The same cells give the same bytes.
class XlsxWriter {
 public:
  /// The names of its sheets, of at most 31 characters. However many threads share the work, the
  /// bytes are the same.
  explicit XlsxWriter(const std::vector<std::string>& sheets, unsigned threads = 1);

  /// Calls `write`, which writes the workbook; other threads compress meanwhile (ZipWriter::share).
  void share(const std::function<void()>& write, const std::function<void()>& meanwhile) {
    archive_.share(write, meanwhile);
  }

  /// The next sheet, and how wide its columns are in characters.
  void begin_sheet(const std::vector<double>& widths);
  /// The next row. Rows beyond what Excel can hold are left out, as are columns.
  void begin_row();
  /// A cell of the row, from left to right; `column` counts from 0. Empty text is no cell.
  void add_text(std::size_t column, std::string_view text);
  /// The digits are an is_xlsx_number().
  void add_number(std::size_t column, std::string_view digits);

  /// The bytes of the workbook; once, after all sheets.
  Result<std::string> finish();

 private:
  struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  void end_sheet();
  bool begin_cell(std::size_t column);
  std::uint32_t number_of(std::string_view text);
  void add_part(std::string_view name, std::string_view xml);

  ZipWriter archive_;
  std::size_t sheets_begun_ = 0;
  std::int64_t row_ = 0;
  std::string row_number_;
  std::string xml_;                   // of the sheet, not yet compressed
  std::vector<std::string> columns_;  // what begins a cell: <c r="AB
  std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> texts_;
  std::string text_list_;  // as XML, by number
  std::uint64_t text_cells_ = 0;
};

}  // namespace tiku
