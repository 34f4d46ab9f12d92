#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/node.h"
#include "interop/json/json_fields.h"
#include "interop/table/question_row.h"

namespace tiku {

/// An object of a list of questions, by what its fields hold.
struct JsonRow {
  QuestionRow row;
  /// The answer is a number or a list of them, and the options have no labels of their own. Where
  /// it is the text of an option too, row.answer holds it.
  std::vector<std::size_t> indices;
  /// The name of the answer says that it counts from 0.
  bool has_index = false;
  /// The answer was read as the name of one option and is the text of this one.
  std::string also;
  /// The options have letters of their own, which answers name.
  bool has_letters = false;
  /// The texts of a list of answers.
  std::vector<std::string> answers;
  /// The name of that list fits whatever may be answered as well: "answers".
  bool may_list_all = false;
  /// Fields that a bank has no place for.
  std::set<std::string> unknown;
};

JsonRow read_json_row(const Node& object);

/// A question as the name of a field, and what answers it.
JsonRow read_json_pair(const NodeEntry& entry);

/// A list of the question, its options and its answer.
JsonRow read_bare_row(const Node& list);

}  // namespace tiku
