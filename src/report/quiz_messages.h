#pragma once

#include "base/message.h"

/// What the screens of `tiku quiz` say.
namespace tiku::msg {

// The first lines.
inline constexpr Message quiz_practice{"practice", "练习"};
inline constexpr Message quiz_exam{"exam", "考试"};
inline constexpr Message quiz_questions{"{0} {0?question:questions}", "{} 题"};
inline constexpr Message quiz_points{"{0} {0?point:points}", "{} 分"};
inline constexpr Message quiz_minutes{"{0} {0?minute:minutes}", "{} 分钟"};
inline constexpr Message quiz_seed{"seed {}", "随机种子 {}"};
inline constexpr Message quiz_record_of{"record of {}: {}", "{} 的记录：{}"};
inline constexpr Message quiz_keys{"? help   :q stops, nothing is lost",
                                   "? 帮助   :q 停下，作答都会保存"};
inline constexpr Message quiz_clock_wall{"the clock goes on while you pause", "暂停时计时继续"};
inline constexpr Message quiz_clock_active{"the clock stops while you pause", "暂停时计时停止"};

// A question.
inline constexpr Message question_place{"{}/{}", "第 {}/{} 题"};
inline constexpr Message question_again{"again", "再答一次"};
inline constexpr Message question_marked{"marked", "已标记"};
inline constexpr Message question_answered{"answered: {}", "已答：{}"};
inline constexpr Message label_truth{"1 right  2 wrong", "1 对  2 错"};
inline constexpr Message label_keys{"{}-{}", "{}-{}"};
inline constexpr Message label_ticks{"{}-{}, then Enter", "{}-{}，选完按回车"};
inline constexpr Message label_blank{"blank {} of {}", "第 {}/{} 空"};
inline constexpr Message label_text{"answer", "作答"};
inline constexpr Message label_next{"Enter: next", "回车：下一题"};
inline constexpr Message label_self{"did you have it?  1 yes  2 no", "答对了吗？  1 对  2 没有"};
inline constexpr Message label_end{":end hands in, :3 goes to question 3",
                                   ":end 交卷，:3 回到第 3 题"};
inline constexpr Message label_sure{"hand in?  1 yes  2 no", "交卷吗？  1 交卷  2 再看看"};
inline constexpr Message label_resume{"1 go on  2 begin anew", "1 接着做  2 重新开始"};
inline constexpr Message label_bank{"number of the bank", "题库序号"};
inline constexpr Message label_retry{"Enter tries again", "按回车再试一次"};

// Feedback.
inline constexpr Message truth_right{"right", "对"};
inline constexpr Message truth_wrong{"wrong", "错"};
inline constexpr Message feedback_right{"[right]", "[对]"};
inline constexpr Message feedback_partial{"[partly] {} of {} points", "[部分对] {}/{} 分"};
inline constexpr Message feedback_wrong{"[wrong]", "[错]"};
inline constexpr Message feedback_compare{"[compare]", "[请对照]"};
inline constexpr Message feedback_you{"you: {}", "你答：{}"};
inline constexpr Message feedback_nothing{"nothing", "未作答"};
inline constexpr Message feedback_key{"answer: {}", "答案：{}"};
inline constexpr Message feedback_source{"source: {}", "出处：{}"};

// The review before handing in, and what follows.
inline constexpr Message review_answered{"answered {} of {}", "已答 {}/{}"};
inline constexpr Message review_open{"open: {}", "未答：{}"};
inline constexpr Message review_marked{"marked: {}", "已标记：{}"};
inline constexpr Message practice_none{"nothing was answered", "没有作答"};
inline constexpr Message practice_first{"first try right {} of {}, {} %", "一次答对 {}/{}，{} %"};
inline constexpr Message practice_time{"time {}", "用时 {}"};
inline constexpr Message practice_missed{"missed at first: {}", "第一次答错：{}"};
inline constexpr Message practice_left{"not asked yet: {}", "还没问到：{}"};
inline constexpr Message practice_next{"these questions come back: {}", "再次复习：{}"};
inline constexpr Message practice_due{"{} {}", "{} {} 题"};
inline constexpr Message practice_wrong_only{"only the wrong ones: tiku quiz {} --wrong",
                                             "只做错题：tiku quiz {} --wrong"};
inline constexpr Message exam_handed_in{"handed in", "已交卷"};
inline constexpr Message exam_expired{"time is over: handed in with all answers kept",
                                      "时间到：已自动交卷，作答全部保留"};
inline constexpr Message exam_score{"score {} of {}", "得分 {}/{}"};
inline constexpr Message exam_score_pending{
    "score {0} of {1} so far; {2} {2?answer waits:answers wait} for a person",
    "目前得分 {0}/{1}，另有 {2} 题待人工评阅"};
inline constexpr Message exam_no_key{"this bank has no answers: the sheet waits to be graded",
                                     "这个题库没有答案：答卷等待评分"};
inline constexpr Message exam_sections{"section", "大题"};
inline constexpr Message exam_points{"points", "得分"};
inline constexpr Message exam_of{"of", "满分"};
inline constexpr Message exam_missed{"missed", "失分的题"};
inline constexpr Message exam_saved{"answer sheet: {}", "答卷：{}"};

// Talk.
inline constexpr Message quiz_marked{"marked", "已标记"};
inline constexpr Message quiz_unmarked{"no longer marked", "已取消标记"};
inline constexpr Message quiz_flagged{"noted for the trainer", "已记下，培训老师会看到"};
inline constexpr Message quiz_kept{"kept; go on with: tiku quiz {}",
                                   "已保存；接着做：tiku quiz {}"};
inline constexpr Message quiz_nothing_kept{"nothing was answered, nothing is kept",
                                           "没有作答，也没有留下记录"};
inline constexpr Message quiz_time_left{"{} left", "还剩 {}"};
inline constexpr Message quiz_time_up{"the time you asked for is over", "设定的练习时间到了"};
inline constexpr Message quiz_no_jump{
    "a practice asks in its own order; -> leaves a question for later",
    "练习按顺序提问；按 -> 可留到后面"};
inline constexpr Message quiz_no_question{"there is no question {}; the last is {}",
                                          "没有第 {} 题；最后一题是第 {} 题"};
inline constexpr Message quiz_left_out{"left out: {} without an answer, {} cut off",
                                       "未列入：没有答案的 {} 题，残缺的 {} 题"};
inline constexpr Message quiz_goes_on{"an unfinished {} of {}: answered {} of {}",
                                      "有一次未完成的{}（{}）：已答 {}/{}"};
inline constexpr Message quiz_gone{"no longer in the bank: {}", "题库里已没有：{}"};
inline constexpr Message quiz_unsaved{"the answer could not be saved: {}", "作答没有保存成功：{}"};
inline constexpr Message quiz_line_unplaced{
    "line \"{}\" belongs to no question; write an answer a line in order, or id<TAB>answer",
    "“{}”这一行不属于任何一题；请按顺序每行一个答案，或写 题号<TAB>答案"};
inline constexpr Message help_keys{
    "Letters or digits choose; Enter confirms; Backspace takes back; arrows go to the next or "
    "previous question.",
    "按字母或数字选择；回车确认；退格撤销；左右方向键切换题目。"};

}  // namespace tiku::msg
