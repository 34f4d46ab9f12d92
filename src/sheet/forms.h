#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/item_index.h"

namespace tiku {

/// What a printed number means on one candidate's paper: by its form, by the order of its items, or
/// by the bank.
class SheetPaper {
 public:
  /// `form` null: no form. `order`: items in printed order, empty where the sheet states none.
  SheetPaper(const ItemIndex& index, const PaperForm* form, std::vector<std::size_t> order)
      : index_(index), form_(form), order_(std::move(order)) {}

  /// The item an answer belongs to on this paper. Under a form every printed number goes through
  /// the form; an order only explains numbers that are no ids.
  ItemMatch place(const ItemMatch& match) const;
  /// The items of this paper as far as form or order say so; empty: all.
  std::vector<std::size_t> presented() const;
  /// The bank's labels in the order in which this paper printed the options of an item; null: in
  /// the bank's own order.
  const std::vector<std::string>* option_order(std::size_t item) const;

 private:
  ItemMatch on_form(const ItemMatch& match) const;

  const ItemIndex& index_;
  const PaperForm* form_;
  std::vector<std::size_t> order_;
};

/// "B卷", "卷B", "b", "Form B" are one form.
std::string fold_form(std::string_view name);

/// The form of that name in the bank, or null.
const PaperForm* find_form(const Bank& bank, std::string_view name);

/// Whether an unlisted form is the paper as the key has it: A where only B is listed.
bool is_base_form(std::string_view name);

}  // namespace tiku
