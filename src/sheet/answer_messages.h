#pragma once

#include "base/message.h"

/// Why an answer is invalid or waits for a person. The stable words stand in answer_reasons.h.
namespace tiku::msg {

inline constexpr Message answer_unknown_option{"'{}' is none of the options {}",
                                               "“{}”不在选项 {} 之中"};
inline constexpr Message answer_two_picks{
    "{} picked where only one option can be right; none of them counts", "单选题选了 {}，均不计分"};
inline constexpr Message answer_unclear{"'{}' cannot be read as an answer to this question",
                                        "“{}”无法识别为本题的答案"};
inline constexpr Message answer_two_readings{
    "'{}' can be read in two ways: {} or {}; a person decides",
    "“{}”有两种理解：{} 或 {}，须人工判定"};
inline constexpr Message answer_text_differs{
    "'{}' gives the label of one option and the text of another; a person decides",
    "“{}”的选项字母与选项内容不是同一项，须人工判定"};
inline constexpr Message answer_letter{
    "'{}' is a letter, but the question does not say which letter means true; a person decides",
    "“{}”是字母，但本题未说明哪个字母表示“对”，须人工判定"};
inline constexpr Message answer_circle{
    "'{}' means true on some sheets and false on others; a person decides",
    "“{}”在有的答卷上表示对，在有的答卷上表示错，须人工判定"};
inline constexpr Message answer_mark{
    "'{}' is what a scanner writes for a double or unreadable mark; a person decides",
    "“{}”是阅卷机对重涂或无法识别的标记，须人工判定"};
inline constexpr Message answer_comma{
    "'{}' is '{}' where its comma is a decimal point, and another number where it parts "
    "thousands; a person decides",
    "“{}”里的逗号若是小数点就是“{}”，若是千分位就是另一个数，须人工判定"};
inline constexpr Message answer_blank_count{
    "the answer has {0} parts but the question has {1} {1?blank:blanks}; a person decides",
    "答案有 {0} 部分，而本题有 {1} 空，须人工判定"};
inline constexpr Message answer_out_of_range{"{} points are outside {} to {}",
                                             "得分 {} 不在 {} 到 {} 之间"};
inline constexpr Message answer_too_precise{
    "'{}' is finer than points can be; write at most four decimals, or a fraction down to twelfths",
    "“{}”过于精细；最多写四位小数，或分母不超过 12 的分数"};
inline constexpr Message answer_not_a_number{
    "'{}' is no number of points; write one such as 1.5 or 1/3",
    "“{}”不是得分；请写 1.5 或 1/3 这样的数"};
inline constexpr Message answer_too_long{
    "the answer is {} characters long, too long to be a choice",
    "答案长达 {} 个字符，不可能是选择"};
inline constexpr Message answer_not_text{"the answer holds bytes that are no text at position {}",
                                         "答案第 {} 个字节处不是有效文本"};
inline constexpr Message answer_not_canonical{"'{}' is not in canonical form; write {}",
                                              "“{}”不是规范写法；请写 {}"};
inline constexpr Message answer_not_canonical_blank{
    "'{}' is not in canonical form; leave the answer empty", "“{}”不是规范写法；未作答请留空"};

}  // namespace tiku::msg
