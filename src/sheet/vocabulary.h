#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// What a column of a table, or a field of a YAML sheet, holds. `aside` is known and never a
/// question (序号, 备注).
enum class SheetField : std::uint8_t {
  none,
  id,
  name,
  group,
  form,
  order,
  submitted,
  total,
  item,
  answer,
  marker,
  comment,
  serial,
  aside,
};

struct FieldWord {
  SheetField field = SheetField::none;
  /// Where two columns claim one field, the smaller rank has it.
  std::size_t rank = 0;
};

/// The field a header names, in Chinese or English; polite forms (请输入您的姓名) and numbers
/// (1、姓名) included.
FieldWord field_of(std::string_view header);

/// Every synonym of a field in its plain form, the first synonym first.
std::vector<std::string_view> field_words(SheetField field);

/// Fields of saved sheets that say nothing about the answers.
std::span<const std::string_view> silent_fields();

/// The first synonym of a field, for messages: "工号", "姓名".
std::string_view field_name(SheetField field);

/// 合计, 平均分 and the like at the head of a row: sums of a spreadsheet, not a candidate.
bool is_totals_word(std::string_view cell);

/// 答案, 标准答案, KEY at the head of a row.
bool is_key_word(std::string_view cell);

/// 标准答案, key as the name of a table or file; 答案 and answers may as well be those of
/// candidates.
bool is_key_name(std::string_view name);

/// 制表人：…, 备注：… below a table.
bool is_footer(std::string_view cell);

/// The types a heading such as 单选, 多选题, 一、判断题（共10题）, "single" stands for; empty where
/// it is no type.
std::vector<QuestionType> types_of_title(std::string_view title);

}  // namespace tiku
