#include "sheet/forms.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/text.h"
#include "sheet/fold.h"

namespace tiku {

std::string fold_form(std::string_view name) {
  constexpr std::array<std::string_view, 5> kWords{"form", "paper", "试卷", "卷", "版"};
  const std::string words = fold_words(name);
  std::string_view rest = words;
  for (const std::string_view word : kWords) {
    if (rest.size() > word.size() && rest.starts_with(word)) {
      rest.remove_prefix(word.size());
    }
    if (rest.size() > word.size() && rest.ends_with(word)) {
      rest.remove_suffix(word.size());
    }
  }
  return std::string(rest);
}

const PaperForm* find_form(const Bank& bank, std::string_view name) {
  const std::string wanted = fold_form(name);
  for (const PaperForm& form : bank.forms) {
    if (fold_form(form.name) == wanted) {
      return &form;
    }
  }
  return nullptr;
}

bool is_base_form(std::string_view name) {
  const std::string form = fold_form(name);
  return form == "a" || form == "甲" || form == "1";
}

ItemMatch SheetPaper::place(const ItemMatch& match) const {
  if (form_ != nullptr && match.printed && match.by != ItemMatch::By::text) {
    ItemMatch placed = on_form(match);
    placed.printed = match.printed;
    placed.label = match.suffix.empty() ? match.label : placed.label;
    placed.slot = match.suffix.empty() ? match.slot : placed.slot;
    return placed;
  }
  const bool is_position = match.by == ItemMatch::By::number && match.printed && !order_.empty();
  if (!is_position) {
    return match;
  }
  ItemMatch placed = match;
  const bool on_paper =
      *match.printed >= 1 && static_cast<std::size_t>(*match.printed) <= order_.size();
  placed.kind = on_paper ? ItemMatch::Kind::one : ItemMatch::Kind::none;
  placed.item = on_paper ? order_[static_cast<std::size_t>(*match.printed - 1)] : 0;
  return placed;
}

ItemMatch SheetPaper::on_form(const ItemMatch& match) const {
  const std::string printed = std::to_string(*match.printed);
  const auto part = form_->items.find(printed + "." + match.suffix);
  if (part != form_->items.end()) {
    return index_.find(part->second);
  }
  const auto found = form_->items.find(printed);
  return found == form_->items.end() ? ItemMatch{}
                                     : index_.find_on_form(found->second, match.suffix);
}

std::vector<std::size_t> SheetPaper::presented() const {
  if (form_ == nullptr) {
    return order_;
  }
  std::vector<std::pair<std::int64_t, std::size_t>> printed;
  for (const auto& [number, address] : form_->items) {
    std::string_view digits = number;
    const std::int64_t place = take_number(digits).value_or(0);
    for (const std::size_t item : index_.items_at(address)) {
      printed.emplace_back(place, item);
    }
  }
  std::sort(printed.begin(), printed.end());
  std::vector<std::size_t> items;
  items.reserve(printed.size());
  for (const auto& [number, item] : printed) {
    items.push_back(item);
  }
  return items;
}

const std::vector<std::string>* SheetPaper::option_order(std::size_t item) const {
  if (form_ == nullptr) {
    return nullptr;
  }
  for (const auto& [printed, labels] : form_->options) {
    const ItemMatch match = index_.find(form_->items.at(printed));
    if (match.is_one() && match.item == item) {
      return &labels;
    }
  }
  return nullptr;
}

}  // namespace tiku
