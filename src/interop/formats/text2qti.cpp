// Quizzes as text2qti takes them: see interop/text2qti.
#include "interop/registry.h"
#include "interop/text2qti/quiz_text.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  std::string_view head = input.bytes.substr(0, kHead);
  if (head.size() < input.bytes.size()) {
    head = head.substr(0, head.rfind('\n') + 1);
  }
  const Result<DecodedText> decoded = decode_text(head, input.encoding);
  return decoded && is_text2qti(decoded->text);
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
