#pragma once

#include "base/message.h"

namespace tiku::msg {

// How a policy explains one response, with its numbers.
inline constexpr Message policy_found_clean{"{} of {} right, none wrong", "选对 {}/{} 项，无错选"};
inline constexpr Message policy_found{"{} of {} right, {} wrong", "选对 {}/{} 项，错选 {} 项"};
inline constexpr Message policy_earns_all{"{}: full points, {}", "{}：得满分 {} 分"};
inline constexpr Message policy_wrong_pick{"{}: a wrong pick earns nothing, 0",
                                           "{}：有错选，得 0 分"};
inline constexpr Message policy_not_exact{"{}: only the exact answer counts, 0",
                                          "{}：全对才得分，得 0 分"};
inline constexpr Message policy_works_out{"{}: {} = {}", "{}：{} = {} 分"};
inline constexpr Message policy_flat{"{}: an incomplete answer earns {}", "{}：少选得 {} 分"};
inline constexpr Message policy_half_up_small{"{}: questions of 1 point or less have no half, 0",
                                              "{}：1 分及以下的题少选不得分，得 0 分"};
inline constexpr Message policy_half_up{"{}: half of {}, rounded up = {}",
                                        "{}：{} 分的一半，向上取整 = {} 分"};
inline constexpr Message policy_errors{"{0} {0?error:errors} in {1} options: {2} = {3}",
                                       "{1} 个选项判断错 {0} 个：{2} = {3} 分"};
inline constexpr Message policy_halves_nothing{
    "{0} {0?error:errors} in {1} options: nothing left, 0", "{1} 个选项判断错 {0} 个：得 0 分"};
inline constexpr Message policy_penalty{"not the key: {} off", "与答案不符：扣 {} 分"};
inline constexpr Message policy_map_sum{"{} = {}", "{} = {} 分"};
inline constexpr Message policy_map_limited{"{} = {}, kept within {} and {}: {}",
                                            "{} = {}，限定在 {} 到 {} 之间：得 {} 分"};

}  // namespace tiku::msg
