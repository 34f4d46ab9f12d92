#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Where the cells of a piece of CSV end: the offsets of its separators and line feeds outside
/// quotes, rising; the length of the piece where its last row has no line feed. Room is kept from
/// one piece to the next.
struct CsvBorders {
  std::vector<std::uint32_t> places;
  std::size_t count = 0;
  /// Per row the number of borders up to and with its last one.
  std::vector<std::uint32_t> row_ends;
  /// Some cell is quoted.
  bool has_quotes = false;
  /// Some quoted cell has more than one line.
  bool has_wrapped = false;
  /// Some byte is beyond ASCII.
  bool has_wide = false;
  /// Some byte is a control character other than a line feed.
  bool has_controls = false;
};

/// What a bordered cell holds: `text` is set where it is quoted, and the view is of it then.
std::string_view cell_without_quotes(std::string_view cell, std::string& text);

/// What machine the borders are found with; all find the same ones.
enum class CsvScan : std::uint8_t { portable, avx2, avx512 };

/// What this machine can run, the fastest last.
std::span<const CsvScan> csv_scans();

inline CsvScan best_csv_scan() {
  return csv_scans().back();
}

/// Finds the borders of whole rows, less than 4 GiB of them. False where the piece holds anything
/// that read_csv would have to think about: a quote that is no cell's first or last byte (doubled
/// ones aside), a carriage return that does not end a line, a NUL. Then `borders` means nothing.
bool find_csv_borders(std::string_view rows, char separator, CsvScan scan, CsvBorders& borders);

}  // namespace tiku
