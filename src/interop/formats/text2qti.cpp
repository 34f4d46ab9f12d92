// Quizzes as text2qti takes them: see interop/text2qti.
#include "interop/import_head.h"
#include "interop/registry.h"
#include "interop/text2qti/quiz_text.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  return is_text2qti(read_import_head(input).text);
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_text2qti(decoded->text, input.path);
}

}  // namespace

extern const ImportFormat text2qti_import;

constinit const ImportFormat text2qti_import{
    .name = "text2qti",
    .summary = {"quizzes as the program text2qti takes them", "text2qti 的题目文本"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
