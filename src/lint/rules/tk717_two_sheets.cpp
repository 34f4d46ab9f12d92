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
C-07,A,C,true
C-07,B,C,true
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
00123,A,B,对
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

extern const Rule tk717_two_sheets;

constinit const Rule tk717_two_sheets{
    .info = &rules::two_sheets,
    .explanation =
        {"One candidate has several sheets, and they differ. Which one counts is for a person to "
         "say, so none is graded unless `tiku grade` is told --on-duplicate first, last or "
         "best.\n\n"
         "Keep the sheet that counts, or correct the id if the sheets are of different people.\n\n"
         "Copies with the same answers count once and are advice only.",
         "同一名考生有几份内容不同的答卷。算哪一份应当由人决定，所以一份也不评，除非评分时用 "
         "--on-duplicate 指定 first、last 或 best。\n\n"
         "请留下算数的那一份；若是不同的人，请改正工号。\n\n"
         "答案完全相同的几份只算一次，另作建议。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
