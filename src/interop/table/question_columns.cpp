#include "interop/table/question_columns.h"

#include <algorithm>

#include "base/text.h"
#include "interop/table/header_fold.h"
#include "interop/table/header_phrase.h"
#include "interop/table/header_words.h"
#include "interop/table/settled_columns.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

constexpr std::size_t kHeaderRows = 40;

constexpr std::string_view kOptionWords[] = {
    "备选答案", "备选项",    "选择项",   "答案选项", "选项",  "选择",        "选択肢",
    "option",   "choice",    "opt",      "lựachọn",  "đápán", "alternativa", "вариант",
    "antwort",  "opción",    "opcion",   "opção",    "opcao", "opzione",     "réponse",
    "reponse",  "respuesta", "resposta", "risposta"};
constexpr std::string_view kMarkWords[] = {"是否正确", "iscorrect", "correct", "isright", "正确"};
constexpr std::string_view kWrongWords[] = {
    "incorrectanswer", "incorrectoption", "wronganswer", "wrongoption", "incorrect", "wrong",
    "distractor",      "错误答案",        "错误选项",    "干扰选项",    "干扰项"};
constexpr std::string_view kTextWords[] = {"text", "content", "内容", "文本"};
constexpr std::string_view kBlankWords[] = {"答案", "填空", "空格", "空", "answer", "blank"};

/// What is left of `text` without a word of the list at its front, and without 项 behind it.
template <std::size_t kCount>
std::string_view behind_word(std::string_view text, const std::string_view (&words)[kCount]) {
  for (const std::string_view word : words) {
    if (text.size() > word.size() && text.starts_with(word)) {
      std::string_view rest = text.substr(word.size());
      while (rest.size() > 1 && (rest.front() == '_' || rest.front() == '-')) {
        rest.remove_prefix(1);
      }
      return rest;
    }
  }
  return {};
}

/// Without the word of the list at the end.
template <std::size_t kCount>
std::string_view before_word(std::string_view text, const std::string_view (&words)[kCount]) {
  for (const std::string_view word : words) {
    if (text.size() > word.size() && text.ends_with(word)) {
      return text.substr(0, text.size() - word.size());
    }
  }
  return {};
}

/// choice_1_is_correct, isCorrect1, 选项A是否正确: whether that option is right.
bool read_mark_header(std::string folded, QuestionColumn& column) {
  std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
  std::string_view number = behind_word(std::string_view(folded), kMarkWords);
  if (const std::string_view option = before_word(std::string_view(folded), kMarkWords);
      !option.empty()) {
    number = behind_word(option, kOptionWords);
  }
  const std::size_t position = option_position(number);
  if (position == 0) {
    return false;
  }
  column.role = ColumnRole::mark;
  column.label = static_cast<char>('A' + position - 1);
  return true;
}

/// choice_1_text is choice_1.
std::string_view without_text_word(std::string_view folded) {
  std::string_view rest = before_word(folded, kTextWords);
  while (rest.ends_with('_') || rest.ends_with('-')) {
    rest.remove_suffix(1);
  }
  return rest.empty() || behind_word(rest, kOptionWords).empty() ? folded : rest;
}

bool read_option_header(std::string_view folded, QuestionColumn& column) {
  folded = without_text_word(folded);
  const std::string_view behind_it = behind_word(folded, kOptionWords);
  std::size_t position = option_position(behind_it);
  if (behind_it == "0") {
    column.role = ColumnRole::option;
    column.counts_from_zero = true;
    return true;
  }
  const bool alone = folded.size() == 1 || (folded.size() == 2 && folded[1] == '.');
  if (position == 0 && alone) {
    position = folded[0] >= 'a' && folded[0] <= 'j' ? option_position(folded.substr(0, 1)) : 0;
  }
  for (const std::string_view behind : {"选项", "项"}) {
    if (position == 0 && folded.size() == behind.size() + 1 && folded.ends_with(behind)) {
      position = option_position(folded.substr(0, 1));
    }
  }
  if (position == 0) {
    return false;
  }
  column.role = ColumnRole::option;
  column.label = static_cast<char>('A' + position - 1);
  column.is_counted = !behind_it.empty() && header_ordinal(behind_it) == position;
  return true;
}

/// Incorrect Answer 1 ..., where the answer stands apart.
bool read_wrong_header(std::string folded, QuestionColumn& column) {
  std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
  if (option_position(behind_word(std::string_view(folded), kWrongWords)) == 0) {
    return false;
  }
  column.role = ColumnRole::wrong;
  return true;
}

/// Words put together: the first choice, answer_option_b, correct_answer_letter.
bool read_phrase_header(std::string_view folded, QuestionColumn& column) {
  const ColumnRole whole = read_header_phrase(folded);
  if (whole != ColumnRole::none) {
    column.role = whole;
    return true;
  }
  const std::optional<NumberedPhrase> numbered = read_numbered_phrase(folded);
  if (!numbered) {
    return false;
  }
  column.role = numbered->role;
  if (column.role == ColumnRole::option) {
    column.counts_from_zero = numbered->position == 0;
    column.label = static_cast<char>('A' + std::max<std::size_t>(numbered->position, 1) - 1);
    column.is_counted = numbered->is_digit && !column.counts_from_zero;
  }
  return true;
}

bool read_blank_header(std::string_view folded, QuestionColumn& column) {
  constexpr std::string_view kFirst = "第";
  constexpr std::string_view kBlank = "空";
  const bool ordered = folded.starts_with(kFirst) && folded.ends_with(kBlank) &&
                       folded.size() > kFirst.size() + kBlank.size();
  std::string_view number = behind_word(folded, kBlankWords);
  if (ordered) {
    number = folded.substr(kFirst.size(), folded.size() - kFirst.size() - kBlank.size());
  }
  if (header_ordinal(number) == 0) {
    return false;
  }
  column.role = ColumnRole::blank;
  return true;
}

QuestionColumns columns_of(const TableRow& row) {
  QuestionColumns found;
  for (const TableCell& cell : row.cells) {
    found.columns.push_back(read_column_header(cell.text));
  }
  return found;
}

/// "Answer 1 - max 75 characters", 题干 above a line of advice: what stands before the advice.
QuestionColumn read_header_head(QuestionColumn column) {
  for (const std::string_view mark : {"\n", " - ", " – ", " — "}) {
    const std::size_t end = column.header.find(mark);
    if (end != std::string::npos && end > 0) {
      QuestionColumn head = read_column_header(std::string_view(column.header).substr(0, end));
      head.header = std::move(column.header);
      return head;
    }
  }
  return column;
}

bool is_person(const QuestionColumn& column) {
  const SheetField field = field_of(column.header).field;
  return column.role == ColumnRole::none && (field == SheetField::name || field == SheetField::id);
}

bool is_question_list(const QuestionColumns& found) {
  const auto begin = found.columns.begin();
  const auto end = found.columns.end();
  const auto stem = std::find_if(
      begin, end, [](const QuestionColumn& column) { return column.role == ColumnRole::stem; });
  if (stem == end || std::any_of(begin, end, is_person)) {
    return false;
  }
  const std::size_t kinds = static_cast<std::size_t>(found.has(ColumnRole::answer)) +
                            static_cast<std::size_t>(found.has(ColumnRole::blank)) +
                            static_cast<std::size_t>(found.has(ColumnRole::mark)) +
                            static_cast<std::size_t>(found.count(ColumnRole::option) > 1) +
                            static_cast<std::size_t>(found.has(ColumnRole::options)) +
                            static_cast<std::size_t>(found.has(ColumnRole::type));
  return kinds >= (stem->is_vague ? 2U : 1U);
}

/// A second row of the header: every cell of it is a header, or what stands above.
bool continues_header(const TableRow& above, const TableRow& row) {
  std::size_t own = 0;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const std::string_view cell = trim(row.cells[i].text);
    const bool repeats = i < above.cells.size() && trim(above.cells[i].text) == cell;
    const ColumnRole role = read_column_header(cell).role;
    if (cell.empty() || repeats) {
      continue;
    }
    if (role != ColumnRole::option && role != ColumnRole::blank) {
      return false;
    }
    ++own;
  }
  return own >= 2;
}

void merge_header(QuestionColumns& above, const TableRow& row) {
  above.columns.resize(std::max(above.columns.size(), row.cells.size()));
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    QuestionColumn below = read_column_header(row.cells[i].text);
    if (below.role == ColumnRole::option || below.role == ColumnRole::blank) {
      above.columns[i] = std::move(below);
    }
  }
}

}  // namespace

std::size_t QuestionColumns::count(ColumnRole role) const {
  return static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(),
                    [role](const QuestionColumn& column) { return column.role == role; }));
}

QuestionColumn read_column_header(std::string_view header) {
  constexpr std::size_t kLongest = 160;  // more is a sentence
  QuestionColumn column;
  column.header = std::string(trim(header));
  if (column.header.empty() || column.header.size() > kLongest) {
    return column;
  }
  const std::string folded = fold_header(column.header);
  if (const std::optional<HeaderWord> entry = find_header_word(folded)) {
    column.role = entry->role;
    column.is_vague = entry->is_vague;
    return column;
  }
  if (read_mark_header(folded, column) || read_wrong_header(folded, column) ||
      read_option_header(folded, column) || read_blank_header(folded, column) ||
      read_phrase_header(folded, column)) {
    return column;
  }
  return read_header_head(std::move(column));
}

/// | --- | :-: |: what parts the head of a table in Markdown from its rows.
bool is_rule(const TableRow& row) {
  bool drawn = false;
  for (const TableCell& cell : row.cells) {
    if (cell.text.find_first_not_of("-: ") != std::string::npos) {
      return false;
    }
    drawn = drawn || cell.text.find("--") != std::string::npos;
  }
  return drawn;
}

std::optional<QuestionHeader> question_header_at(const Table& table, std::size_t row) {
  QuestionHeader header{columns_of(table.rows[row]), row + 1};
  if (!header.columns.has(ColumnRole::stem)) {
    return std::nullopt;  // every other row is tried too
  }
  if (row + 1 < table.rows.size() && continues_header(table.rows[row], table.rows[row + 1])) {
    merge_header(header.columns, table.rows[row + 1]);
    ++header.first_row;
  }
  if (header.first_row < table.rows.size() && is_rule(table.rows[header.first_row])) {
    ++header.first_row;
  }
  settle_columns(header.columns, table, header.first_row);
  return is_question_list(header.columns) ? std::optional(std::move(header)) : std::nullopt;
}

namespace {

/// Question 1, 2, 3 beside Answer B, C, A: a key, whatever its header says.
bool asks_numbers(const QuestionHeader& header, const Table& table) {
  constexpr std::size_t kLook = 50;
  const std::vector<QuestionColumn>& columns = header.columns.columns;
  const auto stem = static_cast<std::size_t>(
      std::find_if(columns.begin(), columns.end(),
                   [](const QuestionColumn& column) { return column.role == ColumnRole::stem; }) -
      columns.begin());
  if (header.columns.has(ColumnRole::option) || header.columns.has(ColumnRole::options)) {
    return false;
  }
  std::size_t numbers = 0;
  for (std::size_t row = header.first_row;
       row < std::min(table.rows.size(), header.first_row + kLook); ++row) {
    const std::vector<TableCell>& cells = table.rows[row].cells;
    const std::string_view cell = stem < cells.size() ? trim(cells[stem].text) : "";
    if (cell.find_first_not_of("-: ") == std::string_view::npos) {
      continue;  // empty, or the rule below the head of a table in Markdown
    }
    if (cell.find_first_not_of("0123456789.") != std::string_view::npos) {
      return false;
    }
    ++numbers;
  }
  return numbers > 1;
}

}  // namespace

std::optional<QuestionHeader> find_question_header(const Table& table) {
  for (std::size_t row = 0; row < std::min(table.rows.size(), kHeaderRows); ++row) {
    std::optional<QuestionHeader> header = question_header_at(table, row);
    if (header && !asks_numbers(*header, table)) {
      return header;
    }
  }
  return std::nullopt;
}

}  // namespace tiku
