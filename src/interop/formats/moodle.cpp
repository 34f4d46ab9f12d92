// Moodle XML: see interop/moodle.
#include "base/text.h"
#include "interop/import_head.h"
#include "interop/moodle/moodle_file.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  return is_moodle_xml(read_import_head(input).text);
}

/// What `<?xml encoding="..."?>` says, where that is one of ours and no byte says otherwise.
std::optional<Encoding> declared_encoding(std::string_view bytes) {
  constexpr std::string_view kField = "encoding=";
  const std::string_view head = bytes.substr(0, bytes.substr(0, 200).find("?>") + 1);
  const std::size_t at = head.find(kField);
  if (!head.starts_with("<?xml") || at == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view rest = head.substr(at + kField.size());
  const char quote = rest.empty() ? '"' : rest[0];
  const std::string_view name = rest.substr(1, rest.find(quote, 1) - 1);
  const Result<Encoding> encoding = parse_encoding(name);
  const bool found_out = !encoding || *encoding == Encoding::utf8;
  return found_out ? std::nullopt : std::optional(*encoding);
}

Result<ImportResult> read(const ImportInput& input) {
  const std::optional<Encoding> declared = declared_encoding(input.bytes);
  const Encoding* encoding = input.encoding == nullptr && declared ? &*declared : input.encoding;
  const Result<DecodedText> decoded = decode_text(input.bytes, encoding);
  if (!decoded) {
    return decoded.error();
  }
  return read_moodle_xml(decoded->text, input.path);
}

constexpr std::string_view kExtensions[] = {"xml"};

}  // namespace

extern const ImportFormat moodle_import;

constinit const ImportFormat moodle_import{
    .name = "moodle",
    .summary = {"Moodle XML, questions of every kind a bank knows", "Moodle XML 题库"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
