// Reported by sheet/table_findings.cpp.
#include "lint/rule.h"
#include "sheet/rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,1,2,3,Q4
C-07,A,C,true,x
C-08,B,C,false,y
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3,满意度
00123,A,C,对,好
00124,B,C,错,好
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
id,Q1,Q2,Q3,remark
C-07,A,C,true,late
C-08,B,C,false,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,第1题,第2题,第3题,备注
00123,A,C,对,补考
00124,B,C,错,
)",
};

}  // namespace

extern const Rule tk709_unmatched_column;

constinit const Rule tk709_unmatched_column{
    .info = &rule::unmatched_column,
    .explanation =
        {"The heading of a column is no word for an id, a name or the like, and it matches no "
         "question. If answers stand in it, nobody gets points for them. Before the exam this "
         "takes a minute to mend; afterwards it takes a quarrel.\n\n"
         "Head the column with the id or the number of its question. A heading that carries the "
         "text of a question is matched by that text.\n\n"
         "Known columns that are no questions (source, remarks, phone, date ...) are not reported. "
         "Where numbers are not used because the stems in the file stand under other numbers, the "
         "finding says so.",
         "这一列的表头不是工号、姓名之类的词，也对不上任何题目。如果里面是答案，谁也拿不到分。考前"
         "改好只要一分钟，考后就说不清了。\n\n"
         "请把表头改成题目的 id 或题号。表头写着题干时，按题干去对。\n\n"
         "来源、备注、电话、日期等常见的非题目列不报。文件里题干的编号与题库不一致时，只写编号的列"
         "不会使用，这里会说明。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
