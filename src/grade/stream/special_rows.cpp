#include "grade/stream/special_rows.h"

#include <cerrno>
#include <unistd.h>

#include "format/csv.h"
#include "io/os_error.h"

namespace tiku {

Result<std::string> RowTexts::bytes(const RowPlace& place) const {
  std::string bytes(place.size, '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::pread(file_, bytes.data() + filled, bytes.size() - filled,
                                static_cast<off_t>(place.offset + filled));
    if (got == 0 || (got < 0 && errno != EINTR)) {
      return read_error(path_, got == 0 ? EIO : errno);
    }
    filled += static_cast<std::size_t>(got < 0 ? 0 : got);
  }
  return bytes;
}

Result<Table> RowTexts::table(const std::vector<RowPlace>& places,
                              const std::vector<PiecePlace>& pieces) const {
  Table table;
  table.separator = separator_;
  for (const RowPlace& place : places) {
    Result<std::string> text = bytes(place);
    if (!text) {
      return text.error();
    }
    SourceMap sources;
    Sink sink;  // the row is in order, else it would not be one
    Table row = read_csv(sources, sources.add(path_, std::move(*text)), sink, separator_);
    for (TableRow& read : row.rows) {
      read.line = pieces[place.piece].line + place.line;
      for (TableCell& cell : read.cells) {
        cell.where = {};  // its text is not kept
      }
      table.rows.push_back(std::move(read));
    }
  }
  return table;
}

}  // namespace tiku
