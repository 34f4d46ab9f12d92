// Reported by lint/sheet_findings.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,options,answer
1,single,4,A
2,single,4,C
3,judge,,true
# file: answers.csv
id,1,2,3
C-07,E,C,true
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,选项,答案
1,单选,4,A
2,单选,4,C
3,判断,,对
# file: answers.csv
工号,1,2,3
00123,A,C,对
00124,AB,C,错
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,options,answer
1,single,4,A
2,single,4,C
3,judge,,true
# file: answers.csv
id,1,2,3
C-07,D,C,true
C-08,,C,false
)",
    R"(# file: key.csv
题号,题型,选项,答案
1,单选,4,A
2,单选,4,C
3,判断,,对
# file: answers.csv
工号,1,2,3
00123,A,C,对
00124,D,,错
)",
};

}  // namespace

extern const Rule tk720_invalid_answer;

constinit const Rule tk720_invalid_answer{
    .info = &rules::invalid_answer,
    .explanation =
        {"What stands here cannot be an answer to this question: an option it does not have, two "
         "options where one is asked for, a word that is neither right nor wrong. It earns nothing "
         "and is listed among the rejects; the sheet itself is graded. Impossible answers in one "
         "column are one finding with a count.\n\n"
         "If the candidate wrote something else, correct the cell. If many have the same, look at "
         "the key: an option may be missing there, or the columns are shifted by one.\n\n"
         "An empty cell, and words for no answer such as 未答 or N/A, are blank and not reported.",
         "这里写的不可能是这道题的答案：没有这个选项，单选题写了两个选项，判断题写的看不出对错。不"
         "会得分，并列入拒收清单；这份答卷的其他题照评。同一列里的只报一条，并注明个数。\n\n"
         "如果考生原来写的不是这样，请改正。如果许多人都这样，请查看答案：可能答案里少了选项，或者"
         "各列错了一位。\n\n"
         "空格以及“未答”“N/A”之类表示没有作答的，算未答，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
