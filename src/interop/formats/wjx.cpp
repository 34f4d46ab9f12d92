// Text in the layout of 问卷星 (wjx.cn): see interop/wjx.
#include "interop/import_head.h"
#include "interop/registry.h"
#include "interop/wjx/wjx_text.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  return is_wjx_text(read_import_head(input).text);
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_wjx_text(decoded->text, input.path);
}

}  // namespace

extern const ImportFormat wjx_import;

constinit const ImportFormat wjx_import{
    .name = "wjx",
    .summary = {"text in the layout of 问卷星 (wjx.cn)", "问卷星（wjx.cn）的文本格式"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
