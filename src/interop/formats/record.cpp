// The graded papers that `tiku explain --all` writes: see interop/record.
#include <string>

#include "interop/record/record_bank.h"
#include "interop/record/record_lines.h"
#include "interop/record/record_reader.h"
#include "interop/registry.h"

namespace tiku {
namespace {

/// Whether the first bytes can hold the head of a record in any encoding; decoding all of a large
/// file to learn that it is none would cost as much as reading it.
bool may_be_record(std::string_view bytes) {
  std::string head(bytes.substr(0, 8192));
  std::erase(head, '\0');  // UTF-16
  return head.find("tiku: 1") != std::string::npos;
}

bool recognises(const ImportInput& input) {
  if (!may_be_record(input.bytes)) {
    return false;
  }
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  return decoded && is_record_text(decoded->text);
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  ImportResult result;
  for (const GradedRecord& record : read_records(decoded->text, result.left_out)) {
    std::optional<ImportedPaper> paper = record_paper(record, result.left_out);
    if (paper) {
      result.papers.push_back(*std::move(paper));
    }
  }
  return result;
}

}  // namespace

extern const ImportFormat record_import;

constinit const ImportFormat record_import{
    .name = "record",
    .summary = {"graded papers as tiku explain --all writes them",
                "tiku explain --all 写出的批改记录"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
