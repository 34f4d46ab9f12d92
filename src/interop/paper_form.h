#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// A question of a paper form; where its options are shuffled the one printed at place i is the
/// bank's `options[i]`, else `options` is empty.
struct FormItem {
  /// Index into items_of(bank); all parts of a case stand together and in order.
  std::size_t item = 0;
  std::vector<std::size_t> options;
};

/// The bank as the form prints it: its questions in the form's order under running numbers, options
/// in the form's order under the old labels, and the key moved along. Ids stay.
Bank form_bank(const Bank& bank, const std::vector<FormItem>& items);

/// What the key says about the form: the item behind each printed number, and the order of its
/// options.
PaperForm form_of_key(const Bank& bank, const std::string& name,
                      const std::vector<FormItem>& items);

}  // namespace tiku
