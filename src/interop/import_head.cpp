#include "interop/import_head.h"

namespace tiku {
namespace {

/// Two or four bytes a character: cut at any multiple of four, decoded text has no half of one.
bool has_wide_characters(std::string_view bytes) {
  return bytes.substr(0, 4).find('\0') != std::string_view::npos || bytes.starts_with("\xFF\xFE") ||
         bytes.starts_with("\xFE\xFF");
}

}  // namespace

ImportHead read_import_head(const ImportInput& input) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  ImportHead head;
  std::string_view bytes = input.bytes.substr(0, kHead);
  head.is_cut = bytes.size() < input.bytes.size();
  if (head.is_cut && !has_wide_characters(bytes)) {
    bytes = bytes.substr(0, bytes.rfind('\n') + 1);
  }
  Result<DecodedText> decoded = decode_text(bytes, input.encoding);
  if (decoded) {
    head.text = std::move(decoded->text);
    head.text.resize(head.is_cut ? head.text.rfind('\n') + 1 : head.text.size());
  }
  return head;
}

}  // namespace tiku
