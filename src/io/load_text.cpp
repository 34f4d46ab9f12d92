#include "io/load_text.h"

#include "base/text.h"
#include "io/files.h"
#include "io/messages.h"

namespace tiku {

Result<DecodedText> load_text(const std::string& path, const Encoding* forced) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) {
    return bytes.error();
  }
  Result<DecodedText> decoded = decode_text(*bytes, forced);
  if (!decoded) {
    return Error{text(msg::in_file, visible(path), decoded.error().what)};
  }
  return decoded;
}

}  // namespace tiku
