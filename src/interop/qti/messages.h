#pragma once

#include "base/message.h"

/// What is doubtful about a question of a QTI file, what was left out, and what is wrong with a
/// package.
namespace tiku::msg {

inline constexpr Message qti_damaged{"this is no QTI package (.zip, .imscc), or it is damaged: {}",
                                     "这不是 QTI 试题包（.zip、.imscc），或文件已损坏：{}"};
inline constexpr Message qti_encrypted{"the package has a password; pack it again without one",
                                       "试题包带密码；请重新打包，不要设密码"};
inline constexpr Message qti_too_large{
    "the part '{}' unpacks to more than {} MiB; split the package",
    "部件“{}”解压后超过 {} MiB；请拆分试题包"};
inline constexpr Message qti_in_part{"the part '{}': {}", "部件“{}”：{}"};
inline constexpr Message qti_nothing{
    "no part of it is an item, a test or an assessment of QTI 1.2, 2 or 3",
    "里面没有 QTI 1.2、2 或 3 的试题或试卷"};
inline constexpr Message qti_no_items{
    "<{}> only names items, which stand in files of their own; import the whole package (.zip)",
    "<{}> 只列出试题的文件名，试题在别的文件里；请导入整个试题包（.zip）"};
inline constexpr Message qti_other_root{
    "this is XML, but no item, test or assessment of QTI: it begins with <{}>",
    "这是 XML，但不是 QTI 试题或试卷：开头是 <{}>"};
inline constexpr Message qti_settings_only{
    "<{}> holds only settings; import the whole package (.zip, .imscc), or the file with "
    "<questestinterop>",
    "<{}> 里只有设置；请导入整个试题包（.zip、.imscc），或带 <questestinterop> 的文件"};
inline constexpr Message qti_part_missing{"the file '{}' is named and is not in the package",
                                          "试题包里没有它提到的文件“{}”"};
inline constexpr Message qti_repeated{"the item is named again and again; this one was left out",
                                      "这道题被反复引用；这一次没有收进来"};
inline constexpr Message qti_part_unread{"a part that cannot be read: {}", "无法读取的部件：{}"};

inline constexpr Message qti_unanswered{"the file gives no answer", "文件里没有答案"};
inline constexpr Message qti_picture{"a picture stands here; only its place is kept: [image]",
                                     "这里有图片，只留下位置：[image]"};
inline constexpr Message qti_media{
    "sound, video or a document stands here; only its place is kept: [media]",
    "这里有音频、视频或文档，只留下位置：[media]"};
inline constexpr Message qti_formula{"a formula stands here; its text is kept, its form is not",
                                     "这里有公式，只留下文字，排版没有带过来"};
inline constexpr Message qti_emphasis{"bold, italic or underlined words, kept as plain words",
                                      "加粗、斜体或下划线的字，只留下文字"};
inline constexpr Message qti_scoring{
    "the file scores this in its own way, which was not understood; a full answer earns the points",
    "文件里有自己的计分办法，没有读懂；按全对得分处理"};
inline constexpr Message qti_key_from_values{
    "no answer is stated; the options that earn points were taken for it: {}",
    "没有写明答案；把能得分的选项当作答案：{}"};
inline constexpr Message qti_key_contradicts{
    "the stated answer is {}, but points are given for {}; the stated one is kept",
    "写明的答案是 {}，得分的却是 {}；取写明的答案"};
inline constexpr Message qti_pairs_added{
    "pairs that earn points and are not in the stated answer were taken for right as well: {}",
    "能得分而不在写明的答案里的配对也算对：{}"};
inline constexpr Message qti_outside{"the answer \"{}\" names no option that is there",
                                     "答案“{}”不在现有的选项里"};
inline constexpr Message qti_several_for_single{"a single-choice question with the answer {}",
                                                "单选题的答案却是 {}"};
inline constexpr Message qti_all_or_nothing{
    "only everything right earns points there; here each part earns its own",
    "原来要全部答对才得分；这里各小题分别计分"};
inline constexpr Message qti_deductions{"points are taken off there for a wrong answer; not here",
                                        "原来答错要扣分；这里没有带过来"};
inline constexpr Message qti_case_mixed{
    "small and capital letters count there in some answers and not in others; here in all of them",
    "原来有的答案区分大小写，有的不区分；这里一律区分"};
inline constexpr Message qti_several_values{"several answers for one blank: {}",
                                            "一个空有几个答案：{}"};
inline constexpr Message qti_blanks_lost{"the stem does not show all blanks",
                                         "题干里没有标出所有的空"};
inline constexpr Message qti_blank_without_answer{
    "some blanks have no answer; those that have one: {}", "有的空没有答案；有答案的：{}"};
inline constexpr Message qti_unequal_blanks{
    "the blanks earn different points there; here they share them equally",
    "原来各空分值不同；这里平均分配"};
inline constexpr Message qti_too_many_pairs{"a matching with more than {} possible pairs",
                                            "连线题可能的配对超过 {} 个"};
inline constexpr Message qti_weight{"the item counts {} times in the test; its points were changed",
                                    "这道题在试卷里按 {} 倍计分；分值已相应调整"};
inline constexpr Message qti_adaptive{
    "the item goes on after a wrong answer; here it is asked once",
    "原题答错后还会继续；这里只问一次"};
inline constexpr Message qti_open_bound{
    "a bound that does not count itself was taken as one that does: {}",
    "原来不含端点，这里按包含端点处理：{}"};
inline constexpr Message qti_bound{"\"{}\" is no number that can be kept exactly",
                                   "“{}”不是能准确保留的数"};
inline constexpr Message qti_feedback{"{} texts of feedback on single answers were left out",
                                      "针对具体作答的 {} 条反馈没有收进来"};
inline constexpr Message qti_option_empty{"option {} is empty", "选项 {} 是空的"};
inline constexpr Message qti_few_options{"options are missing", "缺少选项"};
inline constexpr Message qti_blanks_or_choice{
    "the file does not say whether these are all the right answers or a choice; taken for a choice",
    "文件没有说明这些是全部正确答案还是供选择的选项；按选择处理"};
inline constexpr Message qti_selection{
    "the test draws {} of the questions of \"{}\"; all of them are here",
    "原卷从“{1}”抽 {0} 题；这里收了全部题目"};
inline constexpr Message qti_bank_drawn{"the questions of the bank '{}' are drawn from elsewhere",
                                        "要从别处的题库“{}”抽题"};

inline constexpr Message qti_no_stem{"the question has no text; its title stands here",
                                     "题目没有文字；这里写的是它的标题"};

inline constexpr Message left_option_texts{"its options have no text", "选项没有文字"};
inline constexpr Message left_no_interaction{"text without a question", "没有提问的文字"};
inline constexpr Message left_interaction{"a bank has no questions of this kind: {}",
                                          "题库里没有这种题：{}"};
inline constexpr Message left_template{"its numbers are made anew for every candidate",
                                       "题里的数值是为每个考生随机生成的"};
inline constexpr Message left_steps{"it asks in steps: what comes next depends on the answer",
                                    "它分步提问：下一步取决于前面的作答"};

}  // namespace tiku::msg
