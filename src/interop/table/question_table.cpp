#include "interop/table/question_table.h"

#include <algorithm>
#include <optional>
#include <set>

#include "bank/words.h"
#include "base/text.h"
#include "base/utf8.h"
#include "interop/table/answers_apart.h"
#include "interop/table/header_fold.h"
#include "interop/table/letter_answers.h"
#include "interop/table/letter_picks.h"
#include "interop/table/messages.h"
#include "interop/table/option_cell.h"
#include "interop/table/option_numbers.h"
#include "interop/table/row_habits.h"
#include "interop/table/row_question.h"
#include "interop/table/type_cell.h"
#include "interop/text/answer_choice.h"
#include "interop/text/question_marks.h"
#include "interop/text/scan/points.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

/// The text of a row that holds one text only, be it in one cell or repeated by a merge.
std::optional<std::string> only_text(const TableRow& row) {
  std::string_view only;
  for (const TableCell& cell : row.cells) {
    const std::string_view words = trim(cell.text);
    if (words.empty()) {
      continue;
    }
    if (!only.empty() && words != only) {
      return std::nullopt;
    }
    only = words;
  }
  return only.empty() ? std::nullopt : std::optional(std::string(only));
}

class QuestionTableReader {
 public:
  QuestionTableReader(const Table& table, QuestionHeader header, const std::string& part,
                      ImportedPaper& paper, ImportResult& result)
      : table_(table),
        columns_(std::move(header.columns)),
        first_row_(header.first_row),
        part_(part),
        paper_(paper),
        result_(result) {}

  void read() {
    group_ = type_of_cell(table_.sheet);
    begin_section(part_.empty() && group_ ? table_.sheet : part_);
    say_columns();
    see_numbers();
    has_sections_ = hold_sections(table_, columns_, first_row_);
    are_options_lost_ = !group_ && lack_options(table_, columns_, first_row_);
    answers_in_sentences_ = answer_in_stems(table_, columns_, first_row_);
    if (!group_ && judge_by_rings(table_, columns_, first_row_)) {
      group_ = TypeWord::judge;
    }
    are_truths_unknown_ = !group_ && judge_by_unknown_numbers(table_, columns_, first_row_);
    group_ = are_truths_unknown_ ? TypeWord::judge : group_;
    for (std::size_t i = first_row_; i < table_.rows.size(); ++i) {
      const std::optional<QuestionHeader> again = question_header_at(table_, i);
      if (again && is_advice(again->columns)) {
        leave_out(table_.rows[i].line, table_.rows[i].cells.front().text, text(msg::left_note_row));
        continue;
      }
      if (again) {
        flush();
        columns_ = again->columns;
        i = again->first_row - 1;
        continue;
      }
      read_row(table_.rows[i]);
    }
    flush();
    drop_empty_section();
    say_missing_types();
  }

 private:
  /// Whether a row that reads like a header only says what belongs into the columns it stands
  /// under.
  bool is_advice(const QuestionColumns& row) const {
    std::size_t named = 0;
    std::size_t same = 0;
    const std::size_t both = std::min(row.columns.size(), columns_.columns.size());
    for (std::size_t i = 0; i < both; ++i) {
      const ColumnRole role = row.columns[i].role;
      named += role != ColumnRole::none ? 1U : 0U;
      same += role != ColumnRole::none && role == columns_.columns[i].role ? 1U : 0U;
    }
    return last_line_ == 0 && same == named && both == row.columns.size() &&
           named < columns_.columns.size() - columns_.count(ColumnRole::none);
  }

  void begin_section(const std::string& title) {
    drop_empty_section();
    Section section;
    section.title = title;
    paper_.bank.sections.push_back(section);
    section_begins_ = paper_.bank.questions.size();
    const PaperText words(title);
    section_points_ = read_points(words, {0, words.size()})->each;
  }

  void drop_empty_section() {
    if (!paper_.bank.sections.empty() && section_begins_ == paper_.bank.questions.size() &&
        opened_) {
      paper_.bank.sections.pop_back();
    }
    opened_ = true;
  }

  void read_row(const TableRow& row) {
    if (row.cells.empty() || std::all_of(row.cells.begin(), row.cells.end(),
                                         [](const TableCell& c) { return trim(c.text).empty(); })) {
      return;
    }
    const std::optional<std::string> only = only_text(row);
    if (only && read_note(row, *only)) {
      return;
    }
    QuestionRow question = question_row(row, columns_);
    if (pending_ && continues(question)) {
      pending_->option_cell += "\n" + question.option_cell;
      pending_->answer = pending_->answer.empty() ? question.answer : pending_->answer;
      return;
    }
    flush();
    last_line_ = row.line;
    pending_ = std::move(question);
  }

  /// A row of one text: a heading that names a type, or a remark. False where it is a question
  /// without anything else.
  bool read_note(const TableRow& row, const std::string& only) {
    const std::size_t cells = static_cast<std::size_t>(std::count_if(
        row.cells.begin(), row.cells.end(), [](const auto& c) { return !trim(c.text).empty(); }));
    const QuestionRow question = question_row(row, columns_);
    if (!question.option_cell.empty() && cells == 1) {
      return false;
    }
    constexpr std::size_t kLongestHeading = 60;
    const std::optional<TypeWord> type = type_of_cell(only);
    if (type && count_characters(only) <= kLongestHeading && !question_mark(only)) {
      flush();
      group_ = type;
      begin_section(only);
      return true;
    }
    if (is_footer(only) || is_totals_word(only)) {
      return true;
    }
    if (cells == 1 && !question.stem.empty()) {
      return false;
    }
    flush();
    leave_out(row.line, only, text(msg::left_note_row));
    return true;
  }

  static bool question_mark(std::string_view words) {
    return words.find('?') != std::string_view::npos || words.find("？") != std::string_view::npos;
  }

  /// A row that holds nothing but another option of the question above it; where cells are merged
  /// the rest is repeated.
  bool continues(const QuestionRow& row) const {
    if (row.option_cell.empty() || pending_->option_cell.empty() || !row.options.empty()) {
      return false;
    }
    const bool bare = row.stem.empty() && row.number.empty();
    const bool merged = row.stem == pending_->stem && row.number == pending_->number &&
                        row.type == pending_->type && row.option_cell != pending_->option_cell &&
                        (row.answer == pending_->answer || row.answer.empty());
    return bare || merged;
  }

  void leave_out(std::int64_t line, const std::string& words, Text reason) {
    result_.left_out.push_back({line, words, std::move(reason), part_});
  }

  void flush() {
    if (!pending_) {
      return;
    }
    QuestionRow row = std::move(*pending_);
    pending_.reset();
    const std::string answer = row.answer.empty() ? row.option_cell : row.answer;
    if (row.stem.empty()) {
      const std::string words =
          !row.options.empty() && answer.empty() ? row.options[0].text : answer;
      if (!words.empty() && !is_totals_word(row.number)) {
        leave_out(row.line, words, text(msg::left_no_stem));
      }
      return;
    }
    if (is_totals_word(row.stem) && options_of(row).empty()) {
      return;  // 合计, 3
    }
    if (is_foreign_type(row.type)) {
      leave_out(row.line, row.stem, text(msg::left_foreign_type, visible(row.type)));
      return;
    }
    if (!has_sections_) {
      sections_as_tags(row);
    } else if (row.section != section_) {
      section_ = row.section;
      begin_section(section_);
    }
    has_stated_types_ = has_stated_types_ || group_ || type_of_field(row.type);
    if (apart_.hold() && AnswersApart::is_apart(options_of(row), row.answer)) {
      put_answers_first(row, {row.answer}, options_of(row));
    }
    if (are_options_lost_) {
      row.type = count_letter_picks(row.answer) > 1 ? "multiple" : "single";
    }
    take_headers(row);
    row.answers_in_sentences = answers_in_sentences_;
    std::optional<Text> unclear = take_number(row);
    unclear = unclear ? std::move(unclear) : take_letter(row);
    if (are_truths_unknown_) {
      unclear = text(msg::table_unknown_truth, std::exchange(row.answer, {}));
    }
    DecidedQuestion decided = decide_row(row, group_, columns_.has(ColumnRole::type));
    if (unclear) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::answer_unclear;
      doubt.what = *unclear;
      decided.doubts.push_back(std::move(doubt));
    }
    add(std::move(decided), row.line);
  }

  /// The answer of a choice where it is one digit; several digits may pick several options.
  std::optional<std::size_t> number_of_option(const QuestionRow& row,
                                              const std::vector<Option>& options) const {
    const bool judge = type_of_field(row.type).value_or(TypeWord::open) == TypeWord::judge ||
                       group_.value_or(TypeWord::open) == TypeWord::judge;
    const std::optional<std::size_t> number = counting_number(row.answer);
    const bool fits =
        options.size() > 1 && row.answer.size() == 1 && !are_truths(options) && !judge;
    return fits && number && *number <= options.size() ? number : std::nullopt;
  }

  static std::vector<Option> options_of(const QuestionRow& row) {
    std::vector<Option> options = row.options;
    while (!options.empty() && options.back().text.empty()) {
      options.pop_back();
    }
    return options.empty() ? split_option_cell(row.option_cell).options : options;
  }

  /// Whether answers count options, and from what, only all rows together show.
  void see_numbers() {
    const std::vector<QuestionColumn>& columns = columns_.columns;
    const bool has_index =
        std::any_of(columns.begin(), columns.end(), [](const QuestionColumn& column) {
          return column.role == ColumnRole::answer && names_index(column.header);
        });
    if (has_index || std::any_of(columns.begin(), columns.end(), [](const QuestionColumn& column) {
          return column.counts_from_zero;
        })) {
      count_.headers_count_from_zero();
    }
    if (!has_index && std::any_of(columns.begin(), columns.end(),
                                  [](const QuestionColumn& column) { return column.is_counted; })) {
      count_.headers_count_from_one();
    }
    for (std::size_t i = first_row_; i < table_.rows.size(); ++i) {
      QuestionRow row = question_row(table_.rows[i], columns_);
      take_headers(row);
      const std::vector<Option> options = options_of(row);
      apart_.see(options, row.answer);
      if (!has_letters(row)) {
        letters_.see(options, {row.answer});
      }
      if (counting_number(row.answer)) {
        if (const std::optional<std::size_t> number = number_of_option(row, options)) {
          count_.see(*number, options);
          count_.see_explained(*number, options, row.explanation);
        }
      }
    }
  }

  /// "Option B", "option2, option4": the headers of the columns that hold the right options.
  void take_headers(QuestionRow& row) const {
    std::string labels;
    std::string rest = row.answer;
    std::replace_if(
        rest.begin(), rest.end(), [](char c) { return c == ';' || c == '|'; }, ',');
    for (const std::string_view piece : split(rest, ",")) {
      const char label = headed(trim(piece));
      if (label == 0 || option_with_text(row.options, trim(piece)) != nullptr) {
        return;
      }
      labels += (labels.empty() ? "" : ",") + std::string(1, label);
    }
    row.answer = labels;
  }

  /// The label of the column of options with that header, be it spelt as the others or not; 0:
  /// none.
  char headed(std::string_view name) const {
    const std::string folded = fold_header(name);
    const QuestionColumn read = read_column_header(name);
    if (folded.size() < 2 || read.role != ColumnRole::option) {
      return 0;
    }
    char same = 0;
    for (const QuestionColumn& column : columns_.columns) {
      if (column.role == ColumnRole::option && fold_header(column.header) == folded) {
        return column.label;
      }
      const bool counts = column.role == ColumnRole::option && !column.counts_from_zero;
      same = counts && column.label == read.label ? column.label : same;
    }
    return same;
  }

  /// "1,3" below headers such as Option 1, and "2" of True and False there: no truth is written so.
  static bool take_listed(QuestionRow& row) {
    const std::vector<Option> options = options_of(row);
    const bool second = row.answer == "2" && options.size() == 2 && are_truths(options);
    if (row.answer.size() < 2 && !second) {
      return false;
    }
    std::string labels;
    for (const Option* option : options_listed(options, row.answer)) {
      labels += option->label;
    }
    row.answer = labels.empty() ? row.answer : labels;
    return !labels.empty();
  }

  static bool are_truths(const std::vector<Option>& options) {
    return std::all_of(options.begin(), options.end(),
                       [](const Option& option) { return parse_truth(option.text).has_value(); });
  }

  /// Gives a number the label it counts where the rows show from what; the doubt where it is the
  /// text of another option. Without a 0 numbers count from 1, as everywhere.
  std::optional<Text> take_number(QuestionRow& row) const {
    if (count_.is_headed_from_one() && take_listed(row)) {
      return std::nullopt;
    }
    if (!counting_number(row.answer)) {
      return std::nullopt;
    }
    const std::vector<Option> options = options_of(row);
    const std::optional<std::size_t> number = number_of_option(row, options);
    const std::size_t base = count_.base().value_or(1);
    const Option* named = option_with_text(options, row.answer);
    const bool unshown = count_.counts() && !count_.contradicts() && !count_.base() && number;
    if (unshown && has_letters(row)) {
      return text(msg::table_number_base, std::exchange(row.answer, std::string()));
    }
    if (!count_.counts() || count_.contradicts()) {
      const bool unclear = number && named != nullptr && !letters_.are_texts();
      return unclear ? number_or_text(options, *number, *named) : std::nullopt;
    }
    const Option* counted = number ? option_counted(options, *number, base) : nullptr;
    if (counted == nullptr || (base == 1 && named == nullptr && !count_.is_headed_from_one())) {
      return std::nullopt;  // as it is read anyway
    }
    row.answer = counted->label;
    return named == nullptr || named == counted
               ? std::nullopt
               : std::optional(
                     text(msg::table_two_readings, *number, counted->label, named->label));
  }

  /// Whether the file gives its options letters: in the headers, or in the cell of all of them.
  bool has_letters(const QuestionRow& row) const {
    const std::string_view cell = trim(row.option_cell);
    const bool in_cell = cell.size() > 1 && (cell[0] == 'A' || cell[0] == 'a') && cell[1] != '|';
    return in_cell || std::any_of(columns_.columns.begin(), columns_.columns.end(),
                                  [](const QuestionColumn& column) {
                                    return column.role == ColumnRole::option &&
                                           !column.is_counted && !column.counts_from_zero;
                                  });
  }

  /// A letter that is the text of an option as well.
  std::optional<Text> take_letter(QuestionRow& row) const {
    if (has_letters(row)) {
      return std::nullopt;
    }
    std::optional<LetterAnswers::Reading> letters = letters_.read(options_of(row), {row.answer});
    if (!letters) {
      return std::nullopt;
    }
    row.answer = letters->labels.front();
    return std::move(letters->unclear);
  }

  void add(DecidedQuestion decided, std::int64_t line) {
    if (section_points_ && !decided.question.points_stated) {
      decided.question.points = *section_points_;
      decided.question.points_stated = true;
    }
    add_question(std::move(decided), line, paper_);
    if (!part_.empty()) {
      paper_.parts.push_back(part_);
    }
    paper_.first_line = paper_.first_line == 0 ? line : std::min(paper_.first_line, line);
    paper_.last_line = std::max(paper_.last_line, line);
  }

  void doubt_paper(DoubtKind kind, Text what) {
    ImportDoubt doubt;
    doubt.kind = kind;
    doubt.line = header_line();
    doubt.what = std::move(what);
    doubt.part = part_;
    paper_.doubts.push_back(std::move(doubt));
  }

  std::int64_t header_line() const { return table_.rows[first_row_ > 0 ? first_row_ - 1 : 0].line; }

  /// Columns that hold something no bank has a place for.
  void say_columns() {
    std::vector<bool> filled(columns_.columns.size());
    for (std::size_t row = first_row_; row < table_.rows.size(); ++row) {
      const std::vector<TableCell>& cells = table_.rows[row].cells;
      for (std::size_t i = 0; i < std::min(cells.size(), filled.size()); ++i) {
        filled[i] = filled[i] || !trim(cells[i].text).empty();
      }
    }
    for (std::size_t i = 0; i < filled.size(); ++i) {
      const QuestionColumn& column = columns_.columns[i];
      if (column.role == ColumnRole::none && !column.header.empty() && filled[i]) {
        doubt_paper(DoubtKind::not_carried, text(msg::table_column, visible(column.header)));
      }
    }
  }

  void say_missing_types() {
    if (!columns_.has(ColumnRole::type) && !has_stated_types_ && last_line_ > 0) {
      doubt_paper(DoubtKind::type_inferred, text(msg::table_no_types));
    }
  }

  const Table& table_;
  QuestionColumns columns_;
  std::size_t first_row_;
  std::string part_;
  ImportedPaper& paper_;
  ImportResult& result_;
  std::optional<TypeWord> group_;
  bool are_options_lost_ = false;
  bool are_truths_unknown_ = false;
  bool answers_in_sentences_ = false;
  std::optional<QuestionRow> pending_;
  OptionNumbers count_;
  AnswersApart apart_;
  LetterAnswers letters_;
  /// What the heading says: 二、多选题（每题 3 分）.
  std::optional<Rational> section_points_;
  std::size_t section_begins_ = 0;
  std::int64_t last_line_ = 0;
  bool opened_ = false;
  bool has_sections_ = false;
  std::string section_;
  bool has_stated_types_ = false;
};

}  // namespace

void read_question_table(const Table& table, QuestionHeader header, const std::string& part,
                         ImportedPaper& paper, ImportResult& result) {
  QuestionTableReader(table, std::move(header), part, paper, result).read();
}

std::string title_above(const Table& table, std::size_t header_row) {
  constexpr std::size_t kLongest = 40;
  for (std::size_t i = 0; i < std::min(header_row, table.rows.size()); ++i) {
    const std::optional<std::string> only = only_text(table.rows[i]);
    if (only && count_characters(*only) <= kLongest && only->find('\n') == std::string::npos &&
        only->find("。") == std::string::npos && only->find("：") == std::string::npos) {
      return *only;
    }
  }
  return {};
}

}  // namespace tiku
