// Blackboard's tab-delimited question files: see interop/blackboard.
#include "base/text.h"
#include "interop/blackboard/pool_line.h"
#include "interop/import_head.h"
#include "interop/moodle/moodle_paper.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  return is_question_pool(read_import_head(input).text);
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  MoodlePaper paper;
  std::int64_t number = 0;
  for (const std::string_view line : split(decoded->text, "\n")) {
    ++number;
    if (trim(line).empty()) {
      continue;
    }
    PoolLine read = read_pool_line(line, number);
    if (read.question) {
      paper.add(std::move(*read.question));
    } else {
      paper.leave_out(number, trim(line), std::move(read.left_out));
    }
  }
  return paper.take(input.path);
}

}  // namespace

extern const ImportFormat blackboard_import;

constinit const ImportFormat blackboard_import{
    .name = "blackboard",
    .summary = {"Blackboard: a question a line, its parts behind tabs",
                "Blackboard：每行一题，各部分用制表符隔开"},
    .extensions = {},
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
