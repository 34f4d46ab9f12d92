#pragma once

#include "base/message.h"

/// What is wrong with a Word document, and what of it a bank cannot hold.
namespace tiku::msg {

inline constexpr Message word_damaged{"this is no Word document (.docx), or it is damaged: {}",
                                      "这不是 Word 文档（.docx），或文件已损坏：{}"};
inline constexpr Message word_encrypted{"the document has a password; save it without one",
                                        "文档带密码；请另存为不带密码的文件"};
inline constexpr Message word_too_large{
    "the part '{}' unpacks to more than {} MiB; split the document",
    "部件“{}”解压后超过 {} MiB；请拆分文档"};
inline constexpr Message word_no_body{"the part '{}' holds no text", "部件“{}”里没有正文"};
inline constexpr Message word_too_deep{
    "tables and boxes are nested deeper than {} levels, as no document is",
    "表格或文本框嵌套超过 {} 层，正常的文档不会这样"};

inline constexpr Message word_picture{"a picture stands here; only its place is kept: [图片]",
                                      "这里有图片，只留下位置：[图片]"};
inline constexpr Message word_formula{"a formula stands here; its text is kept, its form is not",
                                      "这里有公式，只留下文字，排版没有带过来"};
inline constexpr Message word_object{
    "an embedded object stands here; only its place is kept: [图片]",
    "这里有嵌入对象，只留下位置：[图片]"};
inline constexpr Message word_hidden{"hidden text was left out: \"{}\"",
                                     "隐藏文字没有收进来：“{}”"};
inline constexpr Message word_footnote{"a footnote was left out", "脚注没有收进来"};

inline constexpr Message word_marked_option{
    "option {} is set off by bold type or colour; that was not taken for the answer",
    "选项 {} 用加粗或颜色标出，没有当作答案"};
inline constexpr Message word_marks_taken{
    "no choice question states its answer, and each has options in bold type, coloured or "
    "underlined: those were taken for the answers",
    "选择题都没有写答案，而每题都有选项加粗、标色或划线：这些选项当作答案"};
inline constexpr Message word_blanks_taken{
    "every fill-in without blanks has words that are underlined, coloured or in bold type: those "
    "were taken for the answers",
    "没有空的填空题都有划线、标色或加粗的文字：这些文字当作答案"};
inline constexpr Message word_underlined{
    "\"{}\" is underlined and may be the answer; it was not taken for it",
    "“{}”带下划线，可能是答案，没有当作答案"};

}  // namespace tiku::msg
