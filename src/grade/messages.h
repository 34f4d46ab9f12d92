#pragma once

#include "base/message.h"

namespace tiku::msg {

// How a judgement explains itself where no formula applies.
inline constexpr Message judged_blank{"left blank: {}", "未作答：得 {} 分"};
inline constexpr Message judged_invalid{"invalid, {}: {}", "无效作答（{}）：得 {} 分"};
inline constexpr Message judged_invalid_plain{"invalid: {}", "无效作答：得 {} 分"};
inline constexpr Message judged_ambiguous{"waits for a person: {}", "待人工判定：{}"};
inline constexpr Message judged_ambiguous_plain{"can be read in two ways: waits for a person",
                                                "作答有歧义：待人工判定"};
inline constexpr Message judged_unkeyed{"no answer in the key: waits for a person",
                                        "答案缺失：待人工判定"};
inline constexpr Message judged_given{"{} of {} as the cell says",
                                      "按单元格所填：{} 分，满分 {} 分"};
inline constexpr Message judged_given_outside{"{} is not between {} and {}: {}",
                                              "{} 不在 {} 到 {} 之间：得 {} 分"};
inline constexpr Message judged_also{"{} (also accepted: {})", "{}（另认可的答案：{}）"};

// Fill-in answers.
inline constexpr Message fill_slot_empty{"blank {}: left empty, 0", "第 {} 空：未填，得 0 分"};
inline constexpr Message fill_slot_missed{"blank {}: \"{}\" is not an accepted answer, 0",
                                          "第 {} 空：“{}”不是认可的答案，得 0 分"};
inline constexpr Message fill_slot_right{"blank {}: \"{}\" matches {}, {}",
                                         "第 {} 空：“{}”符合 {}，得 {} 分"};
inline constexpr Message fill_slot_share{"blank {}: \"{}\" matches {}, which earns {} of it, {}",
                                         "第 {} 空：“{}”符合 {}，按 {} 计，得 {} 分"};
inline constexpr Message fill_and{"{}; {}", "{}；{}"};
inline constexpr Message fill_sum{"{}; total {}", "{}；共 {} 分"};
inline constexpr Message fill_together{"{}; {} of {} right, only all of them count: {}",
                                       "{}；{}/{} 空正确，各空全对才得分：得 {} 分"};

// Short answers: what the rubric proposes.
inline constexpr Message rubric_none{"no rubric: waits for a person", "没有采分点：待人工评分"};
inline constexpr Message rubric_proposal{
    "{} of {} rubric points found: {} proposed, waits for a person",
    "命中采分点 {}/{}：建议 {} 分，待人工评分"};
inline constexpr Message rubric_best{
    "{} of {} rubric points found, the best {} count: {} proposed, waits for a person",
    "命中采分点 {}/{}，取最高的 {} 个：建议 {} 分，待人工评分"};

}  // namespace tiku::msg
