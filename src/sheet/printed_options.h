#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sheet/normalise.h"

// A paper form may print the options of a question in another order: what a candidate of form B
// calls A is then another option of the bank. Such an answer carries the order with it, so that the
// cell stays as it stood and two forms never share an entry of any table.

namespace tiku {

/// The raw answer with the order of its form; null: the bank's own order. A separator that stood in
/// the cell is no order: it becomes a control character that no answer may hold.
std::string with_option_order(std::string_view raw, const std::vector<std::string>* labels);

/// The cell as it stood, without the order.
std::string_view as_written(std::string_view raw);

/// Whether an order comes with the answer.
bool has_option_order(std::string_view raw);

/// normalise() of an answer that may carry an order; the response speaks of the bank's options.
Response normalise_printed(const Question& question, std::string_view raw, Tolerance tolerance);

}  // namespace tiku
