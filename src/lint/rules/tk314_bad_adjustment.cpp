// Reported by bank/adjustments.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: 错}
adjust: {2: 作废}
)",
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: Calls, type: single, options: A-C, points: 1, answers: {1: A, 2: C}}
adjust: {1: {accept_also: D}}
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: 错}
adjust: {1: {accept_also: [B, C]}, 2: full_for_all}
)",
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: Calls, type: single, options: A-C, points: 1, answers: {1: A, 2: C}}
adjust: {1: {accept_also: b}}
)",
};

}  // namespace

extern const Rule tk314_bad_adjustment;

constinit const Rule tk314_bad_adjustment{
    .info = &rules::bad_adjustment,
    .explanation =
        {"Corrections change marks that people have seen, so each must be exactly one of three: "
         "`drop` (the question counts for nobody), `full_for_all` (everybody gets its points), "
         "`accept_also` (further answers are right). An answer that the question cannot have, and "
         "a second correction of the same question, are mistakes too.\n\nWrite it as the key "
         "writes answers, with labels or blanks that the question has. Short answers are marked by "
         "a person: use a file of marks for them.",
         "更正会改变已经公布的成绩，所以只能是三种之一：drop（这道题不算分）、full_for_"
         "all（人人得分）、accept_"
         "also（另外几个答案也算对）。题目不可能有的答案，以及同一道题更正两次，也是错误。\n\n请照"
         "答案的写法，用题目已有的选项或空。简答题由人评阅，请用评分文件（--marks）更正。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
