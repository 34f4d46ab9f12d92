#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/table/question_columns.h"
#include "model/question.h"

namespace tiku {

/// One question of a table, by what its columns hold.
struct QuestionRow {
  std::int64_t line = 0;
  std::string number;
  /// A name without white space.
  std::string id;
  std::string type;
  std::string stem;
  /// From columns of options; empty ones at the end are left out.
  std::vector<Option> options;
  std::string option_cell;
  /// Labels of the options that are marked as right, where that is told apart from their texts.
  std::optional<std::vector<std::string>> marked;
  std::string answer;
  /// Options that are not the answer, where the answer stands apart.
  std::vector<std::string> wrong;
  /// There is a place for the answer, be it empty.
  bool has_answer_cell = false;
  std::vector<std::string> blanks;
  std::string explanation;
  std::string points;
  std::string points_per_blank;
  std::string difficulty;
  std::vector<std::string> tags;
  /// 章节: a section of the paper or, where `sections_as_tags` says so, what the question is about.
  std::string section;
  std::string source;
  std::string note;
  /// Letters in a bracket in the middle of the stem may be the answer, as in its neighbours.
  bool answers_in_sentences = false;
  /// Texts that a spreadsheet had turned into dates or errors.
  std::vector<std::string> damaged;
};

/// True as the answer beside False as what is wrong: a judgement, whose options nobody ordered.
/// 1 and 0 say so too; x and y are names.
bool are_opposite_truths(std::string_view right, std::string_view wrong);

/// Makes options of the answer and what is wrong, the answer first; nothing where options are
/// there.
void join_right_and_wrong(QuestionRow& row);

/// What stands in 章节 as tags.
void sections_as_tags(QuestionRow& row);

QuestionRow question_row(const TableRow& row, const QuestionColumns& columns);

}  // namespace tiku
