#pragma once

#include <array>

#include "diag/diagnostic.h"

/// What a check of answer sheets reports once they are read and compared with the key.
namespace tiku::rules {

inline constexpr RuleInfo unreadable_sheet{
    "TK715",
    "unreadable-sheet",
    Severity::error,
    {"an answer sheet cannot be read, so its candidate would get no score",
     "有一份答卷读不出来，考生会没有成绩"}};
inline constexpr RuleInfo sheet_without_id{
    "TK716",
    "sheet-without-id",
    Severity::error,
    {"nobody can tell whose answer sheet this is, because the id is missing or damaged",
     "工号缺失或受损，不知道是谁的答卷"}};
inline constexpr RuleInfo two_sheets{
    "TK717",
    "two-sheets",
    Severity::error,
    {"one candidate has several sheets with different answers, and none would be graded",
     "同一名考生有几份不同的答卷，几份都不会评"}};
inline constexpr RuleInfo repeated_sheet{
    "TK718",
    "repeated-sheet",
    Severity::advice,
    {"the same answers of one candidate stand twice; they count once",
     "同一名考生的同样作答出现了两次，只算一次"}};
inline constexpr RuleInfo answer_to_no_item{"TK719",
                                            "answer-to-no-item",
                                            Severity::warning,
                                            {"an answer is for a question that the bank, or this "
                                             "paper, does not have, so it is not counted",
                                             "作答的题不在题库里，或不在这份试卷上，不会计入"}};
inline constexpr RuleInfo invalid_answer{
    "TK720",
    "invalid-answer",
    Severity::warning,
    {"what stands here cannot be an answer to the question, so it earns nothing",
     "这里写的不可能是这道题的答案，不会得分"}};
inline constexpr RuleInfo unclear_answer{
    "TK721",
    "unclear-answer",
    Severity::warning,
    {"an answer can be read in two ways, so a person has to decide before it is scored",
     "这个作答可以有两种读法，要由人判定后才能评分"}};
inline constexpr RuleInfo not_on_roster{
    "TK722",
    "not-on-roster",
    Severity::warning,
    {"an answer sheet is from somebody who is not on the roster", "交这份答卷的人不在名册上"}};
inline constexpr RuleInfo unknown_form{
    "TK723",
    "unknown-form",
    Severity::error,
    {"a sheet states no paper form, or one that the key does not know, so its numbers mean nothing",
     "答卷没写卷别，或卷别在答案里没有，题号对不上题目"}};
inline constexpr RuleInfo ambiguous_person{
    "TK724",
    "ambiguous-person",
    Severity::error,
    {"a sheet has no id, and its name is that of several people on the roster",
     "答卷没有工号，而名册上叫这个名字的不止一人"}};
inline constexpr RuleInfo person_without_sheet{
    "TK725",
    "person-without-sheet",
    Severity::warning,
    {"people on the roster have no answer sheet and would count as absent",
     "名册上有人没有答卷，会按缺考处理"}};
inline constexpr RuleInfo tolerated_answers{
    "TK726",
    "tolerated-answers",
    Severity::advice,
    {"some answers are not written as the key writes them; grading reads them all the same",
     "有些作答的写法和答案不同，评分时照样读得出来"}};
inline constexpr RuleInfo key_without_answer{
    "TK727",
    "key-without-answer",
    Severity::error,
    {"the key has no answer to a question, and grading stops there",
     "答案里有一道题没有答案，评分会停在这里"}};
inline constexpr RuleInfo nothing_to_grade{
    "TK728",
    "nothing-to-grade",
    Severity::error,
    {"no answer sheet is left that could be graded", "没有一份答卷可以评分"}};
inline constexpr RuleInfo unanswered_item{
    "TK729",
    "unanswered-item",
    Severity::warning,
    {"nobody answered this question, as when its answers went astray",
     "没有一个人答这道题，可能是作答没有读到"}};

}  // namespace tiku::rules
