#pragma once

#include "base/message.h"

/// What a format may have no place for, as a list of losses names it.
namespace tiku::msg {

inline constexpr Message loss_points{"points", "分值"};
inline constexpr Message loss_explanation{"explanation", "解析"};
inline constexpr Message loss_tags{"tags", "标签"};
inline constexpr Message loss_difficulty{"difficulty", "难度"};
inline constexpr Message loss_source{"source", "出处"};
inline constexpr Message loss_note{"note", "备注"};
inline constexpr Message loss_review{"review marks", "待核对的疑问"};
inline constexpr Message loss_scoring{"scoring {}", "计分办法 {}"};
inline constexpr Message loss_variants{"other accepted answers than the first",
                                       "除第一个外的其他可接受答案"};
inline constexpr Message loss_numbers{"tolerance, range or unit", "误差、范围或单位"};
inline constexpr Message loss_shares{"answers that earn a part of the points", "只得部分分的答案"};
inline constexpr Message loss_any_of{"\"any {} of these\"", "“任答 {} 项”"};
inline constexpr Message loss_any_order{"blanks in any order", "各空顺序不限"};
inline constexpr Message loss_matching{"what matters when answers are compared",
                                       "比对答案时看重什么"};
inline constexpr Message loss_rubric{"rubric", "评分要点"};
inline constexpr Message loss_reference{"reference answer", "参考答案"};
inline constexpr Message loss_length{"length", "字数要求"};
inline constexpr Message loss_option_labels{"labels of the options", "选项的标号"};
inline constexpr Message loss_judge_options{"options of true and false", "判断题的选项"};
inline constexpr Message loss_also_right{"a second key", "第二个答案"};
inline constexpr Message loss_unscored{"that it is not scored", "不计分的说明"};
inline constexpr Message loss_case{"its parts stand alone, each behind the material",
                                   "各小题拆开，材料放在每一小题前面"};
inline constexpr Message loss_id{"id", "编号"};
inline constexpr Message loss_indeterminate{"one or more answers: written as multiple choice",
                                            "不定项：写成了多选"};
inline constexpr Message loss_sections{"sections", "分部分"};
inline constexpr Message loss_exam{"time, pass mark, instructions and what else the exam states",
                                   "考试时间、合格线、说明等"};
inline constexpr Message loss_choose{"how many questions of a part count", "任选几题计分"};
inline constexpr Message loss_adjust{"corrections of the key", "考后更正"};
inline constexpr Message loss_forms{"paper forms", "卷别"};
inline constexpr Message loss_title{"title", "标题"};
inline constexpr Message loss_bank_id{"id of the bank", "题库编号"};
inline constexpr Message loss_type{"left out: the format has no questions of this type ({})",
                                   "没有写出：这种格式没有{}"};
inline constexpr Message loss_no_answer{"left out: the format needs an answer",
                                        "没有写出：这种格式必须有答案"};
inline constexpr Message loss_options{"left out: {} options; the format takes {}",
                                      "没有写出：有 {} 个选项，这种格式最多 {} 个"};
inline constexpr Message loss_layout{"line breaks within a text", "文字里的换行"};
inline constexpr Message loss_spacing{"indents, empty lines and runs of spaces",
                                      "缩进、空行和连续的空格"};
inline constexpr Message loss_separator{"the signs in \"{}\" part answers in this format",
                                        "“{}”里的符号在这种格式里用来分隔答案"};
inline constexpr Message loss_key{"the key: {}", "答案：{}"};
inline constexpr Message loss_blanks{"left out: the format takes one blank a question",
                                     "没有写出：这种格式每题只有一个空"};
inline constexpr Message loss_no_blank{
    "that it is a fill-in: a question without a blank reads back as one in words",
    "填空题的题型：题干里没有空，读回来是简答题"};
inline constexpr Message loss_arrow{"left out: an answer with -> would be read as a pair",
                                    "没有写出：带 -> 的答案会被当作配对"};
inline constexpr Message loss_unit{"the unit {}", "单位“{}”"};
inline constexpr Message loss_marks{"words that are marks in this format, such as {}",
                                    "有些字样在这种格式里是标记，如“{}”"};
inline constexpr Message loss_draw{
    "the draw: every question is printed; --forms 1 prints a drawn paper",
    "抽题：这里印出了全部题目；要印抽出的卷子，请加 --forms 1"};

}  // namespace tiku::msg
