#pragma once

#include "base/message.h"

/// What happened between two versions of a bank. Each stands behind the kind of change: "key: the
/// right answer is another one".
namespace tiku::msg {

// Key
inline constexpr Message diff_answer{"the right answer is another one", "正确答案换了"};
inline constexpr Message diff_answer_behind{
    "the label of the right answer is the same, the text behind it is another",
    "正确答案的标号没变，标号后的内容变了"};
inline constexpr Message diff_answer_given{"it has an answer now", "有了答案"};
inline constexpr Message diff_answer_gone{"it has no answer any more", "不再有答案"};
inline constexpr Message diff_also_right{"what is accepted besides is another",
                                         "另外也算对的答案变了"};
inline constexpr Message diff_blanks{"the accepted answers are others", "可接受的答案变了"};
inline constexpr Message diff_any_order{"whether the order of the blanks matters",
                                        "各空是否可以不按顺序"};
inline constexpr Message diff_match{"what matters when answers are compared", "比较答案时看重什么"};
inline constexpr Message diff_reference{"the reference answer is another one", "参考答案变了"};
inline constexpr Message diff_rubric_point{"point {} of the rubric is another one",
                                           "第 {} 个评分要点变了"};
inline constexpr Message diff_rubric_added{"point {} of the rubric is new", "多了第 {} 个评分要点"};
inline constexpr Message diff_rubric_removed{"point {} of the rubric is gone",
                                             "少了第 {} 个评分要点"};
inline constexpr Message diff_need{"how many points of the rubric are asked for",
                                   "要求答出的要点数变了"};

// Options
inline constexpr Message diff_options_same_answer{
    "options have other labels; the right answer is the same text as before",
    "选项的标号变了，正确答案的内容没变"};
inline constexpr Message diff_options_relabelled{"options have other labels", "选项的标号变了"};
inline constexpr Message diff_options_reordered{"options stand in another order", "选项的顺序变了"};
inline constexpr Message diff_option_added{"an option is new", "多了一个选项"};
inline constexpr Message diff_option_removed{"an option is gone", "少了一个选项"};
inline constexpr Message diff_option_labels{"the known labels are others", "已知的选项标号变了"};

// Points, policy, type
inline constexpr Message diff_points{"points", "分值"};
inline constexpr Message diff_min_points{"the least points a cell may hold", "得分的下限"};
inline constexpr Message diff_scored{"whether it is scored", "是否计分"};
inline constexpr Message diff_policy{"scoring policy", "评分办法"};
inline constexpr Message diff_type{"question type", "题型"};
inline constexpr Message diff_identity{"whether the answer says who answers",
                                       "答案是否表示答题人身份"};

// Texts
inline constexpr Message diff_stem{"stem", "题干"};
inline constexpr Message diff_option_text{"text of option {}", "选项 {} 的内容"};
inline constexpr Message diff_explanation{"explanation", "解析"};
inline constexpr Message diff_tags{"tags", "标签"};
inline constexpr Message diff_difficulty{"difficulty", "难度"};
inline constexpr Message diff_source{"source", "出处"};
inline constexpr Message diff_note{"note", "备注"};
inline constexpr Message diff_review{"doubts for a person", "待人核对的疑点"};
inline constexpr Message diff_cut{"whether the text is incomplete", "题目文字是否残缺"};
inline constexpr Message diff_length{"length asked for", "字数要求"};
inline constexpr Message diff_bank_title{"title of the bank", "题库标题"};
inline constexpr Message diff_language{"language", "语言"};
inline constexpr Message diff_section_title{"title of a section", "部分的标题"};

// Questions and banks as a whole
inline constexpr Message diff_added{"new question", "新增的题"};
inline constexpr Message diff_removed{"question is gone", "删去的题"};
inline constexpr Message diff_added_part{"new part", "新增的小题"};
inline constexpr Message diff_removed_part{"part is gone", "删去的小题"};
inline constexpr Message diff_id{"it has another id", "换了 id"};
inline constexpr Message diff_id_given{"it has an id now", "有了 id"};
inline constexpr Message diff_id_gone{"it has no id any more", "不再有 id"};
inline constexpr Message diff_bank_id{"id of the bank", "题库的 id"};
inline constexpr Message diff_place{"place among the questions", "题目的位置"};
inline constexpr Message diff_section{"section", "所在部分"};

// Exam, corrections, forms
inline constexpr Message diff_code{"code of the exam", "考试代码"};
inline constexpr Message diff_instructions{"instructions", "考试说明"};
inline constexpr Message diff_duration{"duration", "时长"};
inline constexpr Message diff_pass{"pass mark", "合格线"};
inline constexpr Message diff_section_pass{"pass mark of section {}", "“{}”的合格线"};
inline constexpr Message diff_total{"stated total", "写明的总分"};
inline constexpr Message diff_draw{"questions drawn from section {}", "从“{}”抽的题数"};
inline constexpr Message diff_choose{"how many questions of section {} count",
                                     "“{}”任选计分的题数"};
inline constexpr Message diff_section_added{"new section", "新增的部分"};
inline constexpr Message diff_section_removed{"section is gone", "删去的部分"};
inline constexpr Message diff_adjust{"correction of question {}", "第 {} 题的更正"};
inline constexpr Message diff_form_added{"new paper form", "新增的卷别"};
inline constexpr Message diff_form_removed{"paper form is gone", "删去的卷别"};
inline constexpr Message diff_form_place{"form {}: what stands under number {}",
                                         "{} 卷：题号 {} 对应的题"};

}  // namespace tiku::msg
