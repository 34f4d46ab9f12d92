#pragma once

#include "base/message.h"

/// What the import says about papers and questions.
namespace tiku::msg {

inline constexpr Message doubt_unanswered{"no answer", "没有答案"};
inline constexpr Message doubt_cut{"cut off", "内容被截断"};
inline constexpr Message doubt_type_inferred{"type inferred", "题型靠推断"};
inline constexpr Message doubt_answer_unclear{"answer unclear", "答案看不明白"};
inline constexpr Message doubt_key_contradicts{"answers disagree", "答案互相矛盾"};
inline constexpr Message doubt_outside_options{"answer outside options", "答案不在选项里"};
inline constexpr Message doubt_options_missing{"options missing", "缺选项"};
inline constexpr Message doubt_blanks_lost{"blanks lost", "空的位置丢了"};
inline constexpr Message doubt_number_missing{"numbering", "题号不连续"};
inline constexpr Message doubt_count_differs{"count differs", "题数对不上"};
inline constexpr Message doubt_score_contradicts{"score contradicts key", "得分与答案矛盾"};
inline constexpr Message doubt_unjoined_key{"answer without question", "答案找不到题"};
inline constexpr Message doubt_not_carried{"not carried over", "带不过来"};
inline constexpr Message doubt_duplicate{"repeated", "重复的题"};
inline constexpr Message doubt_conflicting_key{"repeated, other answer", "重复而答案不同"};

inline constexpr Message import_duplicate{"the same question as {}", "与 {} 是同一道题"};
inline constexpr Message import_conflict{"the same question as {}, which has another answer: {}",
                                         "与 {} 是同一道题，但答案不同：{}"};
inline constexpr Message import_unread{"{} cannot be read as {}", "{} 不能按 {} 读取"};

}  // namespace tiku::msg
