// Lists of questions that programs of one's own wrote as JSON or JSON Lines, or hold in their
// scripts: see interop/json.
#include "interop/json/json_list.h"
#include "interop/json/json_rows.h"
#include "interop/json/mended_json.h"
#include "interop/json/messages.h"
#include "interop/json/script_list.h"
#include "interop/registry.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  constexpr std::size_t kHead = std::size_t{32} << 10;
  std::string_view head = input.bytes.substr(0, kHead);
  if (head.size() < input.bytes.size() && head.rfind('\n') != std::string_view::npos) {
    head = head.substr(0, head.rfind('\n') + 1);
  }
  const Result<DecodedText> decoded = decode_text(head, input.encoding);
  return decoded && (is_json_list(decoded->text) || question_list_of_script(decoded->text) ||
                     is_json_pairs(decoded->text) || is_json_rows(decoded->text));
}

std::size_t questions_of(const Result<ImportResult>& result) {
  std::size_t count = 0;
  if (result) {
    for (const ImportedPaper& paper : result->papers) {
      count += paper.bank.questions.size();
    }
  }
  return count;
}

/// A question that breaks off within its options would be read with those that are left: it is
/// lost as a whole, where the object that breaks off is just that question.
void lose_broken_question(const std::string& text_of_file, const std::string& path,
                          MendedJson& mended, Result<ImportResult>& result) {
  MendedJson shorter = mended_json_of_whole_items(text_of_file);
  if (shorter.text.empty()) {
    return;
  }
  Result<ImportResult> without = read_json_list(std::move(shorter.text), path);
  if (questions_of(without) + 1 == questions_of(result)) {
    mended.lost_line = shorter.lost_line;
    mended.lost = std::move(shorter.lost);
    result = std::move(without);
  }
}

/// What was written or cut by hand and is no JSON, as far as it can be told what it means; `broken`
/// where it cannot.
Result<ImportResult> read_mended(const std::string& text_of_file, const std::string& path,
                                 const Error& broken) {
  std::optional<MendedJson> mended = mended_json(text_of_file);
  if (!mended) {
    return broken;
  }
  Result<ImportResult> result = read_json_list(std::move(mended->text), path);
  if (mended->lost_line > 0) {
    lose_broken_question(text_of_file, path, *mended, result);
  }
  if (!result || result->papers.empty()) {
    return broken;
  }
  ImportDoubt doubt;
  doubt.kind = DoubtKind::not_carried;
  doubt.line = result->papers.front().first_line;
  doubt.what = text(msg::json_mended, broken.what);
  doubt.review = false;
  result->papers.front().doubts.push_back(std::move(doubt));
  if (mended->lost_line > 0) {
    result->left_out.push_back(
        {mended->lost_line, std::move(mended->lost), text(msg::json_broken_off), {}});
  }
  return result;
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  if (!is_json_list(decoded->text)) {
    if (std::optional<std::string> list = question_list_of_script(decoded->text)) {
      return read_json_list(std::move(*list), input.path);
    }
  }
  Result<ImportResult> result = read_json_list(decoded->text, input.path);
  return result ? std::move(result) : read_mended(decoded->text, input.path, result.error());
}

constexpr std::string_view kExtensions[] = {"json", "jsonl"};

}  // namespace

extern const ImportFormat json_import;

constinit const ImportFormat json_import{
    .name = "json",
    .summary = {"lists of questions as JSON or JSON Lines, under the usual names of fields",
                "JSON 或 JSON Lines 题目列表，字段用常见的名称"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
