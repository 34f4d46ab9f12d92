// The graded papers that `tiku explain --all` writes: see interop/record.
#include "interop/record/record_bank.h"
#include "interop/record/record_lines.h"
#include "interop/record/record_reader.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
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
