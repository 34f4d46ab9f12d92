// Reported by lint/sheet_findings.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,1,2,3
C-07,A,C,A
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,题号,答案
00123,1,A
00123,2,C
00123,2,B
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,1,2,3
C-07,A,C,true
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,题号,答案
00123,1,A
00123,2,C
00123,2,C
)",
};

}  // namespace

extern const Rule tk721_unclear_answer;

constinit const Rule tk721_unclear_answer{
    .info = &rules::unclear_answer,
    .explanation = {"What stands here can be read in two ways, or the question was answered twice "
                    "with different answers. Nothing is guessed: the answer waits for a person, "
                    "and so does the candidate's rank.\n\n"
                    "Look up what was meant and write it as the key would.\n\n"
                    "Forms that have one reading only, such as ＡＢ, a, b or ①②, are understood.",
                    "这个作答有两种读法，或者同一道题答了两次而内容不同。评分时不会去猜，要等人判定"
                    "，在那之前这名考生没有名次。\n\n"
                    "请查对原意，按答案的写法改写。\n\n"
                    "只有一种读法的写法（如 ＡＢ、a、①②）都读得懂，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
