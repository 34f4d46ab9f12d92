// Papers as Word documents: see interop/word.
#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/registry.h"
#include "interop/table/question_table.h"
#include "interop/table/type_cell.h"
#include "interop/word/messages.h"
#include "interop/word/set_off_key.h"
#include "interop/word/word_document.h"
#include "io/paths.h"

namespace tiku {
namespace {

bool recognises(const ImportInput& input) {
  return is_word_document(input.bytes);
}

Text loss_text(const WordDocument::Loss& loss) {
  switch (loss.kind) {
    case WordLoss::picture:
      break;
    case WordLoss::formula:
      return text(msg::word_formula);
    case WordLoss::object:
      return text(msg::word_object);
    case WordLoss::hidden:
      return text(msg::word_hidden, visible(trim(loss.text)));
    case WordLoss::footnote:
      return text(msg::word_footnote);
  }
  return text(msg::word_picture);
}

void add_doubt(ImportedPaper& paper, DoubtKind kind, std::int64_t paragraph, Text what) {
  ImportDoubt doubt;
  doubt.kind = kind;
  doubt.line = paragraph;
  doubt.question = question_at(paper, paragraph);
  doubt.what = std::move(what);
  paper.doubts.push_back(std::move(doubt));
}

void say_losses(const WordDocument& document, ImportResult& result) {
  for (const WordDocument::Loss& loss : document.losses) {
    for (ImportedPaper& paper : result.papers) {
      if (question_at(paper, loss.paragraph)) {
        add_doubt(paper, DoubtKind::not_carried, loss.paragraph, loss_text(loss));
        break;
      }
    }
  }
}

/// Options in bold or colour, and underlined words where a blank has no answer, that are not how
/// the whole paper writes its key: only said.
void say_marks(const WordDocument& document, ImportedPaper& paper) {
  std::vector<std::string> set_off(paper.bank.questions.size());
  for (const WordDocument::Mark& mark : document.marks) {
    const std::optional<std::size_t> at = question_at(paper, mark.paragraph);
    if (!at || paper.bank.questions[*at].keyed) {
      continue;
    }
    const Question& question = paper.bank.questions[*at];
    if (mark.set_off.by == SetOff::By::colour && question.is_choice()) {
      set_off[*at] += options_named(question, mark.set_off.text);
    } else if (mark.set_off.by == SetOff::By::underline && question.type == QuestionType::fill) {
      add_doubt(paper, DoubtKind::answer_unclear, mark.paragraph,
                text(msg::word_underlined, visible(mark.set_off.text)));
    }
  }
  for (std::size_t i = 0; i < set_off.size(); ++i) {
    if (!set_off[i].empty() && set_off[i].size() < paper.bank.questions[i].options.size()) {
      add_doubt(paper, DoubtKind::answer_unclear, paper.lines[i],
                text(msg::word_marked_option, set_off[i]));
    }
  }
}

/// The first line of a document, where it is no heading of a section.
std::string first_line(const WordDocument& document) {
  constexpr std::size_t kLongest = 40;
  const std::string_view words = trim(document.lines.text);
  const std::string_view line = trim(words.substr(0, words.find('\n')));
  return count_characters(line) <= kLongest && !type_of_cell(line) ? std::string(line)
                                                                   : std::string();
}

/// Question lists in tables become one paper, a section a table.
void read_tables(const WordDocument& document, const std::string& path, ImportResult& result) {
  ImportedPaper paper;
  paper.bank.language = "zh-CN";
  paper.bank.title = first_line(document);
  paper.bank.title = paper.bank.title.empty() ? file_stem(path) : paper.bank.title;
  for (const Table& table : document.tables) {
    if (std::optional<QuestionHeader> header = find_question_header(table)) {
      read_question_table(table, std::move(*header), "", paper, result);
    }
  }
  if (!paper.bank.questions.empty()) {
    result.papers.push_back(std::move(paper));
  }
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<WordDocument> document = read_word(input.bytes);
  if (!document) {
    return document.error();
  }
  ImportResult result;
  read_lined_text(document->lines, result);
  read_tables(*document, input.path, result);
  for (ImportedPaper& paper : result.papers) {
    take_set_off_keys(document->marks, paper);
    paper.substances.clear();  // words may have become blanks
    say_marks(*document, paper);
  }
  say_losses(*document, result);
  return result;
}

constexpr std::string_view kExtensions[] = {"docx", "docm"};

}  // namespace

extern const ImportFormat docx_import;

constinit const ImportFormat docx_import{
    .name = "docx",
    .summary = {"papers as Word documents, numbering and tables included",
                "Word 试卷，自动编号和表格也能读"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
    .place = PlaceKind::paragraph,
};

}  // namespace tiku
