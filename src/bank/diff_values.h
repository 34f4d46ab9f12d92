#pragma once

#include <string>

#include "model/bank.h"

// Values as a bank would write them: what differs in meaning differs in text, so they are compared
// as they are shown.

namespace tiku {

/// "2", "0.5", "1/3".
std::string exact_number(const Rational& value);
/// The same, or "50%".
std::string amount_text(const Amount& amount);
/// "subset_half", "{policy: exact, blank: -1}", "{option_map: {A: 1}, other: 0}".
std::string policy_text(const PolicySpec& policy);
/// "14天", "{value: 3.14, tolerance: 0.01}".
std::string variant_text(const Variant& variant);
/// "14天 | 两周; 3", "{any: 2, of: 甲; 乙; 丙}".
std::string blanks_text(const FillKey& key);
/// "{points: 3, any: [致歉, 道歉]}".
std::string rubric_text(const RubricPoint& point);
/// "case, contains": what matters when blanks are compared; "" for the usual.
std::string matching_text(const Matching& match);

}  // namespace tiku
