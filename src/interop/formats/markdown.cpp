// Quizzes in Markdown: see interop/markdown. Markdown that is written as papers are (numbers, plain
// lettered lines, a key at the end) is read as those.
#include "interop/import_head.h"
#include "interop/markdown/flash_cards.h"
#include "interop/markdown/interview_cards.h"
#include "interop/markdown/quiz_question.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/registry.h"
#include "io/paths.h"

namespace tiku {

extern const ImportFormat text_import;

namespace {

using QuizRead = MarkdownQuiz (*)(std::string_view);

/// What reads the document; null where it is written as papers are.
QuizRead reader_of(std::string_view text) {
  return has_flash_cards(text)       ? read_flash_cards
         : is_markdown_quiz(text)    ? read_markdown_quiz
         : has_interview_cards(text) ? read_interview_cards
                                     : nullptr;
}

bool recognises(const ImportInput& input) {
  return reader_of(read_import_head(input).text) != nullptr;
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  const QuizRead read_quiz = reader_of(decoded->text);
  if (read_quiz == nullptr) {
    return text_import.read(input);
  }
  ImportResult result;
  ImportedPaper paper = paper_of_quiz(read_quiz(decoded->text));
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
