#pragma once

#include "base/message.h"

/// What grading a batch says: rejected sheets and marks, and how people were matched.
namespace tiku::msg {

inline constexpr Message duplicate_sheet{
    "{} has {} sheets that differ; none is graded: keep one, or say --on-duplicate last",
    "{} 有 {} 份不同的答卷，都没有评分：请只留一份，或用 --on-duplicate last"};
inline constexpr Message marked_absent_with_sheet{
    "{} is marked absent but has a sheet; the sheet is graded",
    "{} 标为缺考，却有答卷；按答卷评分"};
inline constexpr Message matched_by_name{
    "{0} {0?sheet was:sheets were} matched to the roster by name, e.g. {1} is {2}",
    "{0} 份答卷按姓名对上名册，如 {1} 即 {2}"};
inline constexpr Message lost_zeros{
    "{0} {0?id:ids} had lost leading zeros and {0?was:were} matched to the roster, e.g. {1} is {2}",
    "{0} 个工号丢了前面的零，已按名册对上，如 {1} 即 {2}"};
inline constexpr Message folded_id{
    "{0} {0?id was:ids were} written in another width or case, e.g. {1} is {2}",
    "{0} 个工号的全角或大小写不同，已对上，如 {1} 即 {2}"};
inline constexpr Message other_name{"{} is {} on the roster but {} on the sheet ({} line {})",
                                    "{} 在名册上是 {}，答卷上是 {}（{} 第 {} 行）"};
inline constexpr Message ambiguous_name{"{} names more than one person on the roster; add the id",
                                        "名册上叫 {} 的不止一人；请写上工号"};
inline constexpr Message identical_copies{
    "{0} {0?sheet is:sheets are} an identical copy of another and {0?counts:count} once",
    "{0} 份答卷与另一份完全相同，只算一次"};
inline constexpr Message refused_by_reader{
    "it cannot be read as one answer; a mark by a person settles it",
    "无法读成一个答案；由人给分即可"};
inline constexpr Message mark_unknown_id{"no sheet of {} was graded; correct the id",
                                         "没有 {} 的答卷；请核对工号"};
inline constexpr Message mark_unknown_item{"there is no item {}; correct the number or id",
                                           "没有第 {} 题；请核对题号"};
inline constexpr Message mark_no_number{"\"{}\" is not a number of points; write e.g. 3 or 2.5",
                                        "“{}”不是分数；请写如 3 或 2.5"};
inline constexpr Message mark_out_of_range{"{} is outside 0..{} for item {}",
                                           "{} 超出第 {2} 题的 0..{1} 分"};
inline constexpr Message mark_conflict{"{} item {} has different marks: {} and {}; keep one",
                                       "{} 第 {} 题有不同的给分：{} 与 {}；请只留一个"};
inline constexpr Message mark_not_open{
    "{} item {} is {} already; only pending and invalid answers take marks",
    "{} 第 {} 题已评为 {}；只有待阅和无效的答案可以给分"};
inline constexpr Message answer_not_presented{"item {} was not on this paper, but it has an answer",
                                              "这份试卷上没有第 {} 题，却有答案"};
inline constexpr Message question_without_key{"the question has no answer", "这道题没有答案"};

}  // namespace tiku::msg
