#include "grade/pile/sheet_rows.h"

#include <algorithm>

namespace tiku {

SheetRows::SheetRows(const ItemIndex& index) : index_(index), cells_(index.items().size()) {}

RowPlan SheetRows::plan(const ItemIndex& index) {
  RowPlan plan;
  plan.cells = {{RowPlan::Use::id}, {RowPlan::Use::name}, {RowPlan::Use::group}};
  for (std::size_t item = 0; item < index.items().size(); ++item) {
    plan.cells.push_back({RowPlan::Use::item, item});
  }
  return plan;
}

void SheetRows::clear() {
  rows_.clear();
  lines_.clear();
  answers_.clear();
}

void SheetRows::add(std::string_view text) {
  const std::size_t before = rows_.size();
  const std::size_t row = answers_.size();
  lines_.resize((row + 1) * cells_.size());
  answers_.push_back(0);
  std::fill(cells_.begin(), cells_.end(), std::string_view());
  if (reader_.read(text, sheet_) && place_answers()) {
    answers_.back() = static_cast<std::uint32_t>(sheet_.answers.size());
    write_row();
    // A quote means something in a table.
    if (rows_.find('"', before) != std::string::npos) {
      rows_.resize(before);
    }
  }
  rows_ += '\n';
}

bool SheetRows::place_answers() {
  for (std::size_t number = 0; number < sheet_.answers.size(); ++number) {
    if (!add_answer(number)) {
      return false;
    }
  }
  return true;
}

bool SheetRows::add_answer(std::size_t number) {
  const PlainSheet::Answer& answer = sheet_.answers[number];
  if (number == places_.size()) {
    places_.emplace_back();
  }
  Place& place = places_[number];
  if (place.address != answer.address) {
    const std::optional<std::size_t> item = item_at(answer.address);
    if (!item) {
      return false;
    }
    place = {std::string(answer.address), *item};
  }
  std::string_view& cell = cells_[place.item];
  const bool first = cell.data() == nullptr;
  cell = answer.raw.data() != nullptr ? answer.raw : std::string_view("");
  lines_[(answers_.size() - 1) * cells_.size() + place.item] = answer.line;
  return first;  // two answers to one item need a closer look
}

/// Nothing where the address is no item as a whole, or stands for a person's name or number.
std::optional<std::size_t> SheetRows::item_at(std::string_view address) {
  constexpr std::size_t kMost = 10'000;
  const auto known = known_.find(std::string(address));
  if (known != known_.end()) {
    return known->second;
  }
  const ItemMatch match = index_.find(address);
  const bool whole = match.is_one() && match.label.empty() && !match.slot &&
                     index_.question(match.item).identity == IdentityRole::none;
  const std::optional<std::size_t> item = whole ? std::optional(match.item) : std::nullopt;
  if (known_.size() < kMost) {
    known_.emplace(address, item);
  }
  return item;
}

void SheetRows::write_row() {
  rows_ += sheet_.id;
  rows_ += kSeparator;
  rows_ += sheet_.name;
  rows_ += kSeparator;
  rows_ += sheet_.group;
  for (const std::string_view cell : cells_) {
    rows_ += kSeparator;
    rows_ += cell;
  }
}

}  // namespace tiku
