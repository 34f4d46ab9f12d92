// Aiken: see interop/aiken.
#include "interop/aiken/aiken_text.h"
#include "interop/import_head.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  return is_aiken(head.text, head.is_cut);
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_aiken(decoded->text, input.path);
}

constexpr std::string_view kExtensions[] = {"aiken"};

}  // namespace

extern const ImportFormat aiken_import;

constinit const ImportFormat aiken_import{
    .name = "aiken",
    .summary = {"Aiken: single choice on plain lines", "Aiken：纯文本单选题"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
