#include "sheet/load_tables.h"

#include "base/text.h"
#include "format/csv.h"
#include "format/xlsx.h"
#include "io/encoding.h"
#include "io/files.h"
#include "sheet/messages.h"

namespace tiku {

Result<std::vector<Table>> load_tables(const std::string& path, SourceMap& sources, Sink& sink) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) {
    return bytes.error();
  }
  if (bytes->starts_with("PK\x03\x04")) {
    Result<std::vector<Table>> tables = read_xlsx(*bytes, sources.add(path, ""));
    return tables ? std::move(tables)
                  : Error{text(msg::people_unreadable, visible(path), tables.error().what)};
  }
  Result<DecodedText> decoded = decode_text(*bytes);
  if (!decoded) {
    return Error{text(msg::people_unreadable, visible(path), decoded.error().what)};
  }
  const FileId file = sources.add(path, std::move(decoded->text));
  return std::vector<Table>{read_csv(sources, file, sink)};
}

}  // namespace tiku
