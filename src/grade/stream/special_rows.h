#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "format/table.h"
#include "grade/stream/row_pass.h"

namespace tiku {

/// Rows of a file that was gone through, as the whole reader wants them.
class RowTexts {
 public:
  /// `file` must stay open as long as this.
  RowTexts(std::string path, int file, char separator)
      : path_(std::move(path)), file_(file), separator_(separator) {}

  /// The bytes of a row, its line end included.
  Result<std::string> bytes(const RowPlace& place) const;

  /// The rows as a table; `places` in the order of the file.
  Result<Table> table(const std::vector<RowPlace>& places,
                      const std::vector<PiecePlace>& pieces) const;

 private:
  std::string path_;
  int file_;
  char separator_;
};

}  // namespace tiku
