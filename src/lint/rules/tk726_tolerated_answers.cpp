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
C-07,a,C,true
C-08,B,c,false
)",
    R"(# file: key.csv
题号,题型,选项,答案
1,单选,4,A
2,单选,4,C
3,判断,,对
# file: answers.csv
工号,1,2,3
00123,Ａ,C,对
00124,选B,C,错
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
工号,1,2,3
00123,A,C,对
00124,B,C,错
)",
};

}  // namespace

extern const Rule tk726_tolerated_answers;

constinit const Rule tk726_tolerated_answers{
    .info = &rules::tolerated_answers,
    .explanation =
        {"Some answers are written otherwise than the key writes them: full-width or small "
         "letters, labels such as 选A, a tick for right. Grading reads them and lists each in "
         "ledger.csv. This says how many there are, which is the commonest, and where the first "
         "stands.\n\n"
         "Nothing need be done, unless you grade with --strict, which refuses them.\n\n"
         "It is one piece of advice for all sheets together, shown with --advice.",
         "有些作答的写法和答案不同：全角或小写字母、“选A”这样的标号、用勾表示对。评分时照样读，并逐"
         "一列入 ledger.csv。这里说明有多少、最多的是哪一种、第一个在哪里。\n\n"
         "不用改；只有用 --strict 评分时才会不认。\n\n"
         "所有答卷合起来只有一条建议，加 --advice 才显示。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
