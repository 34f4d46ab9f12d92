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
inline constexpr Message doubt_points_missing{"points missing", "缺分值"};

inline constexpr Message score_contradicts_key{"key {}, response {}: a score of {} does not follow",
                                               "答案 {}，作答 {}，得分却是 {}"};
inline constexpr Message import_duplicate{"the same question as {}", "与 {} 是同一道题"};
inline constexpr Message import_conflict{"the same question as {}, which has another answer: {}",
                                         "与 {} 是同一道题，但答案不同：{}"};
inline constexpr Message import_in_file{"'{}': {}", "“{}”：{}"};
inline constexpr Message foreign_old_office{
    "this is an old Office file (.doc, .xls) or one with a password; open it and save it as .docx "
    "or .xlsx without a password",
    "这是旧版 Office 文件（.doc、.xls）或带密码的文件；请打开后另存为不带密码的 .docx 或 .xlsx"};
inline constexpr Message foreign_pdf{
    "this is a PDF, which keeps no questions, only places on a page; save the document it was made "
    "of as .docx, or copy its text into a .txt file",
    "这是 PDF，里面只有版面，没有题目结构；请用原来的文档另存为 .docx，或把文字复制到 .txt 文件"};
inline constexpr Message foreign_rtf{"this is rich text (.rtf); open it and save it as .docx",
                                     "这是 RTF 文件；请打开后另存为 .docx"};
inline constexpr Message foreign_picture{
    "this is a picture; have its text recognised by another program and save that as .txt or .docx",
    "这是图片；请先用文字识别软件转成文字，再存为 .txt 或 .docx"};
inline constexpr Message foreign_open_document{
    "this is an OpenDocument file; save it as .docx or .xlsx",
    "这是 OpenDocument 文件；请另存为 .docx 或 .xlsx"};
inline constexpr Message foreign_slides{
    "these are slides; copy their text into a .docx or .txt file",
    "这是演示文稿；请把文字复制到 .docx 或 .txt 文件"};
inline constexpr Message foreign_packed{"this file is compressed; unpack it first",
                                        "这是压缩文件；请先解压"};

}  // namespace tiku::msg
