// Quizzes in Markdown: see interop/markdown. Markdown that is written as papers are (numbers, plain
// lettered lines, a key at the end) is read as those.
#include "interop/import_head.h"
#include "interop/markdown/flash_cards.h"
#include "interop/markdown/quiz_question.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/registry.h"
#include "io/paths.h"

namespace tiku {

extern const ImportFormat text_import;

namespace {

bool recognises(const ImportInput& input) {
  const ImportHead head = read_import_head(input);
  return has_flash_cards(head.text) || is_markdown_quiz(head.text);
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  const bool has_cards = has_flash_cards(decoded->text);
  if (!has_cards && !is_markdown_quiz(decoded->text)) {
    return text_import.read(input);
  }
  ImportResult result;
  ImportedPaper paper = paper_of_quiz(has_cards ? read_flash_cards(decoded->text)
                                                : read_markdown_quiz(decoded->text));
  if (!paper.bank.questions.empty()) {
    paper.bank.title = paper.bank.title.empty() ? file_stem(input.path) : paper.bank.title;
    result.papers.push_back(std::move(paper));
  }
  return result;
}

constexpr std::string_view kExtensions[] = {"md", "markdown"};

}  // namespace

extern const ImportFormat markdown_import;

constinit const ImportFormat markdown_import{
    .name = "markdown",
    .summary = {"quizzes in Markdown: task lists, lettered lists, answers behind them",
                "Markdown 题目：任务列表、带字母的列表、题后的答案"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
