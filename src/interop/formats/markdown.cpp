// Quizzes in Markdown: see interop/markdown. Markdown that is written as papers are (numbers, plain
// lettered lines, a key at the end) is read as those, a list of questions in the front matter, as
// pages of courses have it, as YAML is, and a table of questions as those of spreadsheets are.
#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "interop/import_head.h"
#include "interop/json/json_list.h"
#include "interop/markdown/answer_letters.h"
#include "interop/markdown/answer_notes.h"
#include "interop/markdown/bold_answers.h"
#include "interop/markdown/escapes.h"
#include "interop/markdown/flash_cards.h"
#include "interop/markdown/heading_cards.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/interview_cards.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/open_heads.h"
#include "interop/markdown/page_parts.h"
#include "interop/markdown/question_tables.h"
#include "interop/markdown/quiz_paper.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/markdown/second_look.h"
#include "interop/registry.h"
#include "interop/table/table_import.h"
#include "interop/text/layout/container_lines.h"
#include "interop/text/layout/marked_blanks.h"
#include "interop/text/layout/placeholders.h"
#include "io/paths.h"

namespace tiku {

extern const ImportFormat text_import;

namespace {

using QuizRead = MarkdownQuiz (*)(std::string_view);

/// What reads the document; null where it is written as papers are.
QuizRead reader_of(std::string_view text) {
  return has_flash_cards(text)       ? read_flash_cards
         : has_heading_cards(text)   ? read_heading_cards
         : is_markdown_quiz(text)    ? read_markdown_quiz
         : has_open_heads(text)      ? read_open_heads
         : has_interview_cards(text) ? read_interview_cards
         : has_bold_answers(text)    ? read_bold_answers
                                     : nullptr;
}

/// Whether the front matter holds a list of questions: below a name, as items with the fields that
/// questions have.
bool lists_questions(std::string_view front_matter) {
  bool below_name = false;
  for (const std::string_view line : split(front_matter, "\n")) {
    const std::string_view words = trim(line);
    if (below_name && words.starts_with("- ")) {
      return is_yaml_list(front_matter);
    }
    below_name = words.ends_with(':') && !words.starts_with("- ");
  }
  return false;
}

/// The document with as many empty lines as its front matter has.
std::string behind_front_matter(std::string_view document, std::string_view front_matter) {
  const std::size_t close = std::min(document.find('\n', front_matter.size() + 1), document.size());
  const auto lines = std::count(front_matter.begin(), front_matter.end(), '\n') + 1;
  return std::string(static_cast<std::size_t>(lines), '\n').append(document.substr(close));
}

/// The document without what is no part of a quiz on any page, and with its labels spelt out.
std::string plain_page(std::string document) {
  return with_answer_notes(with_answer_letters(without_page_parts(std::move(document))));
}

bool recognises(const ImportInput& input) {
  const std::string head = plain_page(read_import_head(input).text);
  return reader_of(head) != nullptr || lists_questions(front_matter(head)) ||
         !take_question_tables(head).tables.empty();
}

/// How many of the questions have an answer, and how many of those are no open ones.
struct Answered {
  std::size_t questions = 0;
  std::size_t answered = 0;
  std::size_t open = 0;
  /// Something else than a lacking answer is to be looked at.
  bool is_doubtful = false;
};

void count_answered(const ImportedPaper& paper, Answered& counts) {
  std::size_t lacking = 0;
  for (const ImportDoubt& doubt : paper.doubts) {
    lacking += doubt.kind == DoubtKind::unanswered ? 1U : 0U;
    counts.is_doubtful = counts.is_doubtful || (doubt.kind != DoubtKind::unanswered &&
                                                doubt.kind != DoubtKind::type_inferred);
  }
  counts.questions += paper.bank.questions.size();
  counts.answered += paper.bank.questions.size() - lacking;
  counts.open += static_cast<std::size_t>(
      std::count_if(paper.bank.questions.begin(), paper.bank.questions.end(),
                    [](const Question& q) { return q.type == QuestionType::short_answer; }));
}

/// Whether a paper says more of a document than a reading as a quiz that found no answer: it finds
/// most of them, and makes of no choice an open question.
bool tells_more(const ImportResult& paper, const Answered& quiz) {
  Answered counts;
  for (const ImportedPaper& one : paper.papers) {
    count_answered(one, counts);
  }
  return !counts.is_doubtful && 3 * counts.answered >= 2 * counts.questions &&
         counts.open <= quiz.open && 3 * counts.questions >= 2 * quiz.questions;
}

/// The quiz, and what was read of the document before it.
Result<ImportResult> read_with(QuizRead read_quiz, const std::string& text,
                               const ImportInput& input, ImportResult result) {
  std::vector<LeftOut> left_out;
  ImportedPaper paper =
      paper_of_quiz(read_quiz(with_told_blanks(without_placeholders(text))), left_out);
  Answered quiz;
  count_answered(paper, quiz);
  if (result.papers.empty() && quiz.questions > 0 && quiz.answered == 0 && !quiz.is_doubtful) {
    if (Result<ImportResult> read_on = text_import.read({input.path, text, nullptr});
        read_on && tells_more(*read_on, quiz)) {
      return read_on;
    }
  }
  std::move(left_out.begin(), left_out.end(), std::back_inserter(result.left_out));
  if (!paper.bank.questions.empty()) {
    paper.bank.title = paper.bank.title.empty() ? file_stem(input.path) : paper.bank.title;
    result.papers.push_back(std::move(paper));
  }
  return result;
}

/// What the front matter or the first heading calls the document, or "".
std::string title_of(std::string_view document) {
  std::string title = front_matter_value(document, "title");
  constexpr std::size_t kHead = std::size_t{16} << 10;
  for (const MarkdownLine& line : read_markdown_lines(document.substr(0, kHead))) {
    if (title.empty() && line.kind == MarkdownLine::Kind::heading && line.level == 1) {
      title = read_inline(line.text).text;
    }
  }
  return title;
}

/// Papers of one part of the document behind those of others.
void add_papers(ImportResult more, const std::string& title, ImportResult& result) {
  for (ImportedPaper& paper : more.papers) {
    paper.bank.title = title.empty() ? paper.bank.title : title;
    result.papers.push_back(std::move(paper));
  }
  std::move(more.left_out.begin(), more.left_out.end(), std::back_inserter(result.left_out));
}

/// What a document holds beside its lists, read as papers are.
ImportResult with_text(const std::string& text, const ImportInput& input, ImportResult result) {
  const std::string plain = without_escapes(text);
  const ImportInput rest{input.path, plain, nullptr};
  if (Result<ImportResult> more = text_import.read(rest)) {
    add_papers(std::move(*more), "", result);
  }
  return result;
}

Result<ImportResult> read(const ImportInput& input) {
  Result<DecodedText> decoded = decode_text(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  ImportResult result;
  if (const std::string_view listed = front_matter(decoded->text); lists_questions(listed)) {
    // Lists of anything else, tags say, are no questions.
    if (Result<ImportResult> list = read_yaml_list(std::string(listed), input.path)) {
      result = std::move(*list);
      decoded->text = behind_front_matter(decoded->text, listed);
    }
  }
  if (QuestionTables listed = take_question_tables(decoded->text); !listed.tables.empty()) {
    Result<ImportResult> list = import_tables(std::move(listed.tables), input.path);
    if (!list) {
      return list.error();
    }
    add_papers(std::move(*list), title_of(decoded->text), result);
    decoded->text = std::move(listed.rest);
  }
  decoded->text = plain_page(without_answer_fields(std::move(decoded->text)));
  const QuizRead read_quiz = reader_of(decoded->text);
  if (read_quiz == nullptr && !result.papers.empty()) {
    return with_text(decoded->text, input, std::move(result));
  }
  const bool has_lists = !result.papers.empty();
  Result<ImportResult> once =
      read_quiz == nullptr ? text_import.read({input.path, without_escapes(decoded->text), nullptr})
                           : read_with(read_quiz, decoded->text, input, std::move(result));
  if (once && !has_lists) {
    look_again_at_markdown(with_told_blanks(without_placeholders(decoded->text)),
                           file_stem(input.path), *once);
  }
  return once;
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
