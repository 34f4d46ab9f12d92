#include "interop/table/question_row.h"

#include <algorithm>

#include "bank/options.h"
#include "bank/words.h"
#include "base/text.h"
#include "base/utf8.h"
#include "interop/markup/entities.h"
#include "interop/table/option_cell.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

void append_line(std::string& text, std::string_view line) {
  text += text.empty() || line.empty() ? "" : "\n";
  text += line;
}

/// 退款、时效; spaces part labels but not the words of a chapter (第一章 概述).
void add_tags(QuestionRow& row, std::string_view header, std::string_view text) {
  const bool labels =
      header.find("标签") != std::string::npos || fold_case(header).starts_with("tag");
  std::string tag;
  const auto add = [&row, &tag] {
    const std::string words(trim(tag));
    if (!words.empty() && std::find(row.tags.begin(), row.tags.end(), words) == row.tags.end()) {
      row.tags.push_back(words);
    }
    tag.clear();
  };
  std::string character;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t entity = append_entity(character, text, at); entity > 0) {
      tag += text.substr(at, entity);  // its semicolon parts nothing
      at += entity;
      continue;
    }
    const Decoded next = decode_utf8(text, at);
    const bool parts =
        std::u32string_view(U",，、;；|｜\n").find(next.scalar) != std::u32string_view::npos ||
        (labels && is_space(next.scalar));
    if (parts) {
      add();
    } else {
      tag += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  add();
}

/// A number stands for the question as a number of any other column does.
void put_id(QuestionRow& row, const std::string& text) {
  const bool is_number = text.find_first_not_of("0123456789.") == std::string::npos;
  const bool has_space =
      collapse_spaces(text).find(' ') != std::string::npos || text.find('\n') != std::string::npos;
  if (is_number || has_space) {
    row.number = row.number.empty() ? text : row.number;
  } else {
    row.id = row.id.empty() ? text : row.id;
  }
}

/// Whether the option is right; an empty cell says it is not, and what says neither is an answer
/// that nobody can read.
void put_mark(QuestionRow& row, const std::string& label, const std::string& text) {
  row.marked = row.marked ? row.marked : std::vector<std::string>();
  const std::optional<bool> truth = parse_truth(text);
  if (truth.value_or(false)) {
    row.marked->push_back(label);
  } else if (!truth && !text.empty()) {
    row.answer = row.answer.empty() ? text : row.answer;
  }
}

/// One wrong option, or all of them in one cell.
void put_wrong(QuestionRow& row, const std::string& text) {
  for (const Option& option : split_option_cell(text).options) {
    row.wrong.push_back(option.text);
  }
}

void put_cell(QuestionRow& row, const QuestionColumn& column, const std::string& text) {
  switch (column.role) {
    case ColumnRole::none:
    case ColumnRole::aside:
      return;
    case ColumnRole::number:
      row.number = row.number.empty() ? text : row.number;
      return;
    case ColumnRole::id:
      put_id(row, text);
      return;
    case ColumnRole::type:
      row.type = row.type.empty() ? text : row.type;
      return;
    case ColumnRole::stem:
      append_line(row.stem, text);
      return;
    case ColumnRole::option:
      row.options.push_back({std::string(1, column.label), text, {}});
      return;
    case ColumnRole::mark:
      put_mark(row, std::string(1, column.label), text);
      return;
    case ColumnRole::options:
      append_line(row.option_cell, text);
      return;
    case ColumnRole::answer:
      row.answer = row.answer.empty() ? text : row.answer;
      row.has_answer_cell = true;
      return;
    case ColumnRole::wrong:
      put_wrong(row, text);
      return;
    case ColumnRole::blank:
      row.blanks.push_back(text);
      return;
    case ColumnRole::explanation:
      append_line(row.explanation, text);
      return;
    case ColumnRole::points:
      row.points = row.points.empty() ? text : row.points;
      return;
    case ColumnRole::points_per_blank:
      row.points_per_blank = text;
      return;
    case ColumnRole::difficulty:
      row.difficulty = text;
      return;
    case ColumnRole::section:
      append_line(row.section, text);
      return;
    case ColumnRole::tags:
      add_tags(row, column.header, text);
      return;
    case ColumnRole::source:
      append_line(row.source, text);
      return;
    case ColumnRole::note:
      append_line(row.note, text);
      return;
  }
}

bool matters(ColumnRole role) {
  return role == ColumnRole::stem || role == ColumnRole::option || role == ColumnRole::options ||
         role == ColumnRole::answer || role == ColumnRole::blank || role == ColumnRole::wrong;
}

}  // namespace

bool are_opposite_truths(std::string_view right, std::string_view wrong) {
  const std::string both = std::string(trim(right)) + std::string(trim(wrong));
  return both == "10" || both == "01" || truth_of_pair(right, wrong);
}

void join_right_and_wrong(QuestionRow& row) {
  if (row.wrong.empty() || row.answer.empty() || !row.options.empty() || !row.option_cell.empty()) {
    return;
  }
  if (row.wrong.size() == 1 && are_opposite_truths(row.answer, row.wrong.front())) {
    row.wrong.clear();
    return;
  }
  row.options.push_back({"A", row.answer, {}});
  for (const std::string& text : row.wrong) {
    row.options.push_back({letter_label(row.options.size()), text, {}});
  }
  row.marked = {"A"};
  row.answer.clear();
}

void sections_as_tags(QuestionRow& row) {
  add_tags(row, "章节", row.section);
  row.section.clear();
}

QuestionRow question_row(const TableRow& row, const QuestionColumns& columns) {
  QuestionRow question;
  question.line = row.line;
  for (std::size_t i = 0; i < std::min(row.cells.size(), columns.columns.size()); ++i) {
    const TableCell& cell = row.cells[i];
    const std::string words(trim(cell.text));
    put_cell(question, columns.columns[i], words);
    const bool damaged = cell.kind == TableCell::Kind::date || cell.kind == TableCell::Kind::error;
    if (damaged && matters(columns.columns[i].role)) {
      question.damaged.push_back(words);
    }
  }
  join_right_and_wrong(question);
  return question;
}

}  // namespace tiku
