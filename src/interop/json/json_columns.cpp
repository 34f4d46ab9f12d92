#include "interop/json/json_columns.h"

#include <algorithm>

#include "base/text.h"
#include "interop/json/json_names.h"

namespace tiku {
namespace {

bool are_lists(const Node& list) {
  return std::all_of(list.items().begin(), list.items().end(), [](const Node& item) {
    return item.is_list() && item.items().size() > 1 && are_scalars(item);
  });
}

}  // namespace

std::vector<JsonRow> read_side_by_side(const Node& map) {
  const Node* stems = nullptr;
  const Node* options = nullptr;
  const Node* answers = nullptr;
  for (const NodeEntry& entry : map.entries()) {
    const bool list = entry.value.is_list() && entry.value.items().size() > 1;
    const bool texts = list && are_scalars(entry.value);
    const ColumnRole role = read_json_field(entry.key.text()).role;
    const bool asks = role == ColumnRole::stem || fold_case(entry.key.text()) == "questions";
    stems = texts && asks ? &entry.value : stems;
    answers = texts && role == ColumnRole::answer ? &entry.value : answers;
    const bool several = role == ColumnRole::options || role == ColumnRole::answer;
    options = list && !texts && several && are_lists(entry.value) ? &entry.value : options;
  }
  const bool whole = stems != nullptr && options != nullptr && answers != nullptr &&
                     stems->items().size() == options->items().size() &&
                     stems->items().size() == answers->items().size();
  std::vector<JsonRow> rows;
  for (std::size_t i = 0; whole && i < stems->items().size(); ++i) {
    rows.push_back(read_json_parts(stems->items()[i], options->items()[i], answers->items()[i]));
  }
  return rows;
}

}  // namespace tiku
