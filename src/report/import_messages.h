#pragma once

#include "base/message.h"

/// The report of an import.
namespace tiku::msg {

inline constexpr Message import_records_joined{
    "{} ({}): the paper of {} again; its graded records are with it",
    "{}（{}）：与 {} 是同一份试卷，批改记录归到了那一份"};
inline constexpr Message import_nothing{"{} ({}): no exam paper in it", "{}（{}）：里面没有试卷"};
inline constexpr Message import_head{
    "{} ({}): {2} {2?paper:papers}, {3} {3?question:questions}, {4} with an answer",
    "{}（{}）：{2} 份试卷，{3} 道题，{4} 道有答案"};
inline constexpr Message import_column_paper{"paper", "试卷"};
inline constexpr Message import_column_lines{"lines", "行"};
inline constexpr Message import_column_rows{"rows", "行"};
inline constexpr Message import_column_paragraphs{"paragraphs", "段"};
inline constexpr Message import_column_questions{"questions", "题数"};
inline constexpr Message import_column_answered{"answered", "有答案"};
inline constexpr Message import_column_doubts{"doubts", "存疑"};
inline constexpr Message import_column_type{"type", "题型"};
inline constexpr Message import_column_unanswered{"no answer", "无答案"};
inline constexpr Message import_key{"{} (answers only)", "{}（只有答案）"};
inline constexpr Message import_untitled{"(no title)", "（无标题）"};
inline constexpr Message import_doubts_head{"To look at ({}):", "请核对（{}）："};
inline constexpr Message import_doubt_line{"{}: {}  ", "{}：{}  "};
inline constexpr Message import_lines{"{1?line:lines} {0}", "第 {0} 行"};
inline constexpr Message import_rows{"{1?row:rows} {0}", "第 {0} 行"};
inline constexpr Message import_paragraphs{"{1?paragraph:paragraphs} {0}", "第 {0} 段"};
inline constexpr Message import_more{"and {} more", "等，另有 {} 处"};
inline constexpr Message import_left_out_head{"Looked like questions and were left out ({}):",
                                              "像是题目而没有收进来（{}）："};
inline constexpr Message import_left_out{"{}: {}: {}", "{}：{}：{}"};
inline constexpr Message import_beside_head{"Beside the questions, in no bank ({}):",
                                            "题目以外的文字，没有收进题库（{}）："};
inline constexpr Message import_beside_page{"of the page", "版面文字"};
inline constexpr Message import_beside_words{"other text", "其他文字"};
inline constexpr Message import_sheets{"{0} graded {0?record:records} kept as answer sheets",
                                       "{} 份批过的答卷另存为答卷文件"};
inline constexpr Message import_see_report{"--report FILE writes all of it",
                                           "全部内容可用 --report 写进文件"};

}  // namespace tiku::msg
