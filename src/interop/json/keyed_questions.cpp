#include "interop/json/keyed_questions.h"

#include <algorithm>

#include "base/text.h"
#include "interop/json/json_fields.h"
#include "interop/json/json_names.h"
#include "interop/table/question_columns.h"

namespace tiku {
namespace {

/// What the fields of an object say of a question.
struct KeyedFields {
  bool options = false;
  bool answer = false;
  bool wrong = false;
  bool stem = false;
};

KeyedFields fields_of(const Node& object) {
  KeyedFields has;
  for (const NodeEntry& field : object.entries()) {
    const QuestionColumn column = read_json_field(field.key.text());
    const bool wrong = column.role == ColumnRole::wrong || is_wrong_options(field.key.text());
    has.options = has.options || column.role == ColumnRole::options;
    has.answer = has.answer || (column.role == ColumnRole::answer && !wrong);
    has.wrong = has.wrong || (wrong && field.value.is_list());
    has.stem = has.stem || (column.role == ColumnRole::stem && !column.is_vague);
  }
  return has;
}

}  // namespace

bool is_answered_stem(const NodeEntry& entry) {
  const std::string_view key = trim(entry.key.text());
  const bool asks = key.ends_with('?') || key.ends_with("？") ||
                    (key.size() > 12 && key.find(' ') != std::string_view::npos);
  const KeyedFields has = asks ? fields_of(entry.value) : KeyedFields();
  return has.options && has.answer && !has.stem;
}

bool are_keyed_questions(const Node& map) {
  const NodeRow<NodeEntry> entries = map.entries();
  const bool named = std::any_of(entries.begin(), entries.end(), [](const NodeEntry& entry) {
    const std::string_view key = trim(entry.key.text());
    return !key.empty() && (key.back() < '0' || key.back() > '9');
  });
  return named && entries.size() > 1 &&
         std::all_of(entries.begin(), entries.end(), [](const NodeEntry& entry) {
           const KeyedFields has = entry.value.is_map() ? fields_of(entry.value) : KeyedFields();
           return has.answer && (has.wrong || has.options) && !has.stem;
         });
}

}  // namespace tiku
