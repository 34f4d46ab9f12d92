// Reported by sheet/table_sheets.cpp.
#include "lint/rule.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,fill,3/4
# file: answers.csv
id,1,2
C-07,A,2026-03-04
C-08,B,3/4
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,填空,1-2
# file: answers.csv
工号,1,2
00123,A,1月2日
00124,B,1-2
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,fill,3/4
# file: answers.csv
id,1,2
C-07,A,3/4
C-08,B,4/5
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,填空,1-2
# file: answers.csv
工号,1,2
00123,A,1-2
00124,B,2-3
)",
};

}  // namespace

extern const Rule tk701_answer_became_date;

constinit const Rule tk701_answer_became_date{
    .info = &rule::answer_became_date,
    .explanation =
        {"Spreadsheets take 1-2 or 3/4 for a date and store 2 January or 4 March. What the "
         "candidate wrote is gone, and the date is judged as the answer.\n\n"
         "Look the answers up where they came from, format the column as text, and enter them "
         "again. A whole column is one finding with a count.\n\n"
         "In text files and YAML nothing turns answers into dates, so only tables are looked at.",
         "电子表格会把 1-2、3/4 当作日期，存成 1 月 2 日、3 月 4 "
         "日。考生原来写的已经没有了，评分时只能把日期当作答案。\n\n"
         "请查对原来的作答，把该列设为文本格式后重新录入。整列的问题只报一条，并注明个数。\n\n"
         "文本文件和 YAML 不会把答案变成日期，所以只看表格。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
