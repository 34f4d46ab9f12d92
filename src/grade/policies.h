#pragma once

#include "grade/policy.h"

namespace tiku {

// The records, one file each in grade/policies.
extern const Policy policy_exact;
extern const Policy policy_subset_ratio;
extern const Policy policy_subset_each;
extern const Policy policy_subset_flat;
extern const Policy policy_subset_half;
extern const Policy policy_subset_half_up;
extern const Policy policy_net;
extern const Policy policy_net_w;
extern const Policy policy_subtract;
extern const Policy policy_per_decision;
extern const Policy policy_per_decision_net;
extern const Policy policy_halves;
extern const Policy policy_coverage;
extern const Policy policy_per_error;
extern const Policy policy_penalty;
extern const Policy policy_option_map;
extern const Policy policy_per_blank;
extern const Policy policy_all_blanks;
extern const Policy policy_rubric;
extern const Policy policy_given;

}  // namespace tiku
