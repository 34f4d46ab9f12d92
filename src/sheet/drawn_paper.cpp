#include "sheet/drawn_paper.h"

#include <algorithm>
#include <optional>

namespace tiku {
namespace {

/// A question, or a case with all its parts, of a section that is drawn from.
struct Unit {
  std::vector<std::size_t> items;
  /// 0: answered, 1: has a place in the sheet, 2: not in the sheet.
  int distance = 2;
};

std::optional<std::int64_t> drawn_number(const Bank& bank, std::int64_t section) {
  if (section < 0) {
    return std::nullopt;
  }
  const std::string& title = bank.sections[static_cast<std::size_t>(section)].title;
  const auto rule = std::find_if(bank.exam.draw.begin(), bank.exam.draw.end(),
                                 [&](const DrawRule& draw) { return draw.section == title; });
  return rule == bank.exam.draw.end() ? std::nullopt : std::optional(rule->count);
}

void add_item(std::vector<Unit>& units, bool same_case, std::size_t item, const SeenItems& seen) {
  if (!same_case) {
    units.emplace_back();
  }
  Unit& unit = units.back();
  unit.items.push_back(item);
  const int distance = seen.answered.count(item) > 0 ? 0 : seen.placed.count(item) > 0 ? 1 : 2;
  unit.distance = std::min(unit.distance, distance);
}

/// All answered units, and of the others the nearest until `count` is reached.
void take_units(std::vector<Unit> units, std::int64_t count, std::vector<std::size_t>& paper) {
  std::stable_sort(units.begin(), units.end(),
                   [](const Unit& a, const Unit& b) { return a.distance < b.distance; });
  std::int64_t taken = 0;
  for (const Unit& unit : units) {
    if (taken < count || unit.distance == 0) {
      paper.insert(paper.end(), unit.items.begin(), unit.items.end());
      ++taken;
    }
  }
}

}  // namespace

std::vector<std::size_t> drawn_items(const Bank& bank, const SeenItems& seen) {
  std::vector<std::size_t> paper;
  if (bank.exam.draw.empty()) {
    return paper;
  }
  const std::vector<Item> items = items_of(bank);
  std::vector<std::vector<Unit>> pools(bank.sections.size());
  const Question* last_case = nullptr;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].question->scored || !drawn_number(bank, items[i].section)) {
      paper.push_back(i);
      continue;
    }
    const bool same_case = items[i].parent != nullptr && items[i].parent == last_case;
    add_item(pools[static_cast<std::size_t>(items[i].section)], same_case, i, seen);
    last_case = items[i].parent;
  }
  for (std::size_t section = 0; section < pools.size(); ++section) {
    const auto number = drawn_number(bank, static_cast<std::int64_t>(section));
    take_units(std::move(pools[section]), number.value_or(0), paper);
  }
  std::sort(paper.begin(), paper.end());
  return paper;
}

}  // namespace tiku
