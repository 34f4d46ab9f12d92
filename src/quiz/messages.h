#pragma once

#include "base/message.h"

/// What choosing and asking questions says.
namespace tiku::msg {

inline constexpr Message quiz_no_tag{"no question has the tag \"{}\"; there are: {}",
                                     "没有标签是“{}”的题；有这些标签：{}"};
inline constexpr Message quiz_no_tags{"no question has the tag \"{}\": this bank has no tags",
                                      "没有标签是“{}”的题：这个题库没有标签"};
inline constexpr Message quiz_no_section{"there is no section \"{}\"; there are: {}",
                                         "没有“{}”这一大题；有：{}"};
inline constexpr Message quiz_no_type{"no question is of the type \"{}\"; there are: {}",
                                      "没有题型是“{}”的题；有：{}"};
inline constexpr Message quiz_nothing_left{
    "no question is left to ask; ask for less with --tags, --section or --type",
    "没有题可问了；请放宽 --tags、--section 或 --type"};
inline constexpr Message quiz_no_answers{
    "none of the {} questions of this bank has an answer; sit it with --exam and hand in a sheet",
    "这个题库的 {} 道题都没有答案；可以用 --exam 作答并交卷"};

// What the keyboard says when a key does not fit.
inline constexpr Message entry_no_option{"there is no option {}; choose {}",
                                         "没有选项 {}；请选 {}"};
inline constexpr Message entry_hanzi{
    "switch the input method to English, or press a digit: 1 is the first option",
    "请切换到英文输入，或直接按数字键：1 就是第一个选项"};
inline constexpr Message entry_judge{"press 1 for right or 2 for wrong", "请按 1（对）或 2（错）"};
inline constexpr Message entry_paste{"pasted text is not taken as a choice; press the letter",
                                     "选择题不接受粘贴；请按选项字母"};
inline constexpr Message entry_empty{
    "nothing is answered yet: Enter again shows the answer and counts as missed, the right arrow "
    "keeps the question for later",
    "还没有作答：再按一次回车就看答案，算答错；按右方向键留到后面再答"};
inline constexpr Message entry_unknown_command{"there is no command \"{}\"; :help lists them",
                                               "没有“{}”这个命令；:help 列出全部命令"};
inline constexpr Message entry_no_number{"{} needs a question number, as in :go 12",
                                         "{} 后面要写题号，如 :go 12"};
inline constexpr Message entry_needs_reason{"say what is wrong, as in :flag two answers are right",
                                            "请写明问题，如 :flag 两个选项都对"};

// Commands after a colon.
inline constexpr Message command_go{"go to a question, as :12 or :go 12",
                                    "跳到某题，如 :12 或 :go 12"};
inline constexpr Message command_skip{"leave the question for later", "先跳过，后面再答"};
inline constexpr Message command_mark{"mark the question to look at again, or unmark it",
                                      "标记本题，以便再看；再用一次取消"};
inline constexpr Message command_review{"what is answered, open and marked",
                                        "查看已答、未答和标记的题"};
inline constexpr Message command_flag{"tell the trainer what is wrong with the question",
                                      "告诉培训老师这道题有什么问题"};
inline constexpr Message command_quit{"stop; every answer is kept", "停下；作答都已保存"};
inline constexpr Message command_end{"hand in, or end the practice", "交卷，或结束练习"};
inline constexpr Message command_help{"these commands", "这些命令"};

}  // namespace tiku::msg
