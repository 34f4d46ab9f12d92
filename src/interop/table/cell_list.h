#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// An entry of a list that a program wrote into a cell; the key is empty where it has none.
struct CellEntry {
  std::string key;
  std::string text;
};

/// `["一天", "三天"]`, `['a', 'b']` and `{"A": "一天", "B": "三天"}`, as JSON and Python write
/// them; nothing where the cell is anything else. Of escapes only those that stand for one plain
/// character are known.
std::optional<std::vector<CellEntry>> read_cell_list(std::string_view cell);

}  // namespace tiku
