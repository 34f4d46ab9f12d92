#include "interop/json/json_fields.h"

#include <algorithm>

#include "base/text.h"
#include "interop/json/json_names.h"
#include "interop/table/option_numbers.h"
#include "interop/table/type_cell.h"

namespace tiku {

QuestionColumn read_json_field(std::string_view name) {
  for (const std::string_view prefix : {"qn_", "q_"}) {  // qn_stem, q_options
    name.remove_prefix(name.starts_with(prefix) ? prefix.size() : 0);
  }
  const std::string folded = fold_case(name);
  return read_column_header(folded == "q" ? "question" : folded == "right" ? "answer" : name);
}

namespace {

/// A text that is more than a number, or an object that has one.
bool holds_stem(const Node& value) {
  if (value.is_scalar()) {
    return value.quoted || !counting_number(trim(value.text()));
  }
  return value.is_map() &&
         std::any_of(value.entries().begin(), value.entries().end(), [](const NodeEntry& entry) {
           return entry.value.is_scalar() &&
                  read_json_field(entry.key.text()).role == ColumnRole::stem;
         });
}

}  // namespace

bool is_example_name(std::string_view name) {
  constexpr std::string_view kNames[] = {"format", "example", "template", "schema",
                                         "sample", "comment", "readme"};
  const bool marked = name.starts_with('_') || name.starts_with('$');
  return marked &&
         std::find(std::begin(kNames), std::end(kNames), name.substr(1)) != std::end(kNames);
}

bool is_json_question(const Node& object) {
  bool stem = false;
  bool vague = false;
  int others = 0;
  for (const NodeEntry& entry : object.entries()) {
    const QuestionColumn column = read_json_field(entry.key.text());
    const bool is_stem = column.role == ColumnRole::stem && holds_stem(entry.value);
    stem = stem || (is_stem && !column.is_vague);
    vague = vague || (is_stem && column.is_vague);
    const bool other = column.role == ColumnRole::answer || column.role == ColumnRole::options ||
                       column.role == ColumnRole::option || column.role == ColumnRole::type ||
                       column.role == ColumnRole::blank;
    const bool solves = entry.value.is_scalar() && fold_case(entry.key.text()) == "solution";
    const bool proves = are_judged(entry.value) || is_one_judged(entry.value) ||
                        (are_weighted(entry.value) && weigh_right_from_wrong(entry.value)) ||
                        (column.role == ColumnRole::type && entry.value.is_scalar() &&
                         type_of_field(entry.value.text()));
    others += other ? (proves ? 2 : 1) : solves ? 1 : 0;
  }
  return (stem && others > 0) || (vague && others > 1);
}

}  // namespace tiku
