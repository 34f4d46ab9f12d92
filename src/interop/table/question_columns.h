#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/table.h"

namespace tiku {

/// What a column of a question list holds.
enum class ColumnRole : std::uint8_t {
  none,
  aside,  // known, and nothing a bank has: 创建时间
  number,
  id,  // a name of the question, or its number
  type,
  stem,
  option,   // the text of one option
  mark,     // whether one option is right
  options,  // all options in one cell
  answer,
  wrong,  // options that are not the answer, where the answer stands apart
  blank,  // the answer of one blank
  explanation,
  points,
  points_per_blank,
  difficulty,
  tags,
  section,  // of a paper, where its rows stand together; else as tags
  source,
  note,
};

struct QuestionColumn {
  ColumnRole role = ColumnRole::none;
  /// The header as it stands.
  std::string header;
  /// Of an option and of its mark: the label.
  char label = 'A';
  /// choice_0: options are counted from 0, and so are answers.
  bool counts_from_zero = false;
  /// 选项1, option2: options are counted from 1, and so are answers.
  bool is_counted = false;
  /// A word such as 内容 or title that means the stem only beside a key.
  bool is_vague = false;
};

struct QuestionColumns {
  std::vector<QuestionColumn> columns;

  std::size_t count(ColumnRole role) const;

  bool has(ColumnRole role) const { return count(role) > 0; }
};

/// What one header says, in Chinese or English: 题干（必填）, 选项A, Correct Answer ...
QuestionColumn read_column_header(std::string_view header);

/// The header of a question list and the first row below it.
struct QuestionHeader {
  QuestionColumns columns;
  std::size_t first_row = 0;
};

/// Whether the row (and the one below it, where the header takes two) is the header of a question
/// list.
std::optional<QuestionHeader> question_header_at(const Table& table, std::size_t row);

/// The first header among the first rows of a table: titles and instructions may stand above it.
std::optional<QuestionHeader> find_question_header(const Table& table);

}  // namespace tiku
