// Papers as text, the way they are found: see interop/text.
#include "base/text.h"

#include <algorithm>

#include "interop/lined_text.h"
#include "interop/registry.h"
#include "interop/table/asked_lines.h"
#include "interop/table/fixed_lines.h"
#include "interop/table/line_records.h"
#include "interop/table/parted_rows.h"
#include "interop/table/sign_rows.h"
#include "interop/table/table_import.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& /*input*/) {
  return false;  // any text may be one: what no other format claims is read as this
}

/// Whether most lines begin as data for programs do: `{"` or `["`. Words in such a text are in no
/// order that papers have.
bool is_data(std::string_view text) {
  constexpr std::size_t kMostLines = 40;
  std::size_t lines = 0;
  std::size_t data = 0;
  for (std::size_t at = 0; at < text.size() && lines < kMostLines;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    lines += line.empty() ? 0U : 1U;
    data += line.starts_with("{\"") || line.starts_with("[\"") ? 1U : 0U;
    at = end + 1;
  }
  return data > 0 && 10 * data >= 9 * lines;
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = input.owner != nullptr
                                    ? take_text(std::move(*input.owner), input.encoding)
                                    : decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  ImportResult result;
  if (is_data(decoded->text)) {
    return result;
  }
  if (std::optional<LineRecords> records = read_line_records(decoded->text)) {
    return import_records(std::move(*records), input.path);
  }
  if (std::optional<SignRows> rows = read_sign_rows(decoded->text)) {
    if (rows->records) {
      return import_records(std::move(*rows->records), input.path);
    }
    read_lined_text(rows->lines, result);
    return result;
  }
  std::optional<LineRecords> parted = read_parted_rows(decoded->text);
  parted = parted ? std::move(parted) : read_asked_lines(decoded->text);
  parted = parted ? std::move(parted) : read_fixed_lines(decoded->text);
  if (parted) {
    return import_records(std::move(*parted), input.path);
  }
  read_found_text(std::move(decoded->text), result);
  return result;
}

constexpr std::string_view kExtensions[] = {"txt", "text"};

}  // namespace

extern const ImportFormat text_import;

constinit const ImportFormat text_import{
    .name = "text",
    .summary = {"papers as text, also many in one file", "文本试卷，一个文件里可以有许多份"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
