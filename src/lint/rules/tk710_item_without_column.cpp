// Reported by sheet/wide_table.cpp.
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
id,1,2
C-07,A,C
C-08,B,C
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,3
00123,A,对
00124,B,错
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
工号,单选,判断
00123,AC,对
00124,BC,错
)",
};

}  // namespace

extern const Rule tk710_item_without_column;

constinit const Rule tk710_item_without_column{
    .info = &rule::item_without_column,
    .explanation =
        {"The table has columns for the questions of the key, but not for all of them. The missing "
         "ones would be blank for everybody.\n\n"
         "Add the columns, or correct the headings that were meant for them; these are reported as "
         "columns that match no question.\n\n"
         "Where the paper is drawn from a larger bank, where a sheet names its form, and in "
         "columns that hold many answers, what is missing is known only sheet by sheet, and "
         "nothing is said here.",
         "表里有题目的列，但不是每道题都有；缺的题人人都会算作未答。\n\n"
         "请补上这些列，或改正本来属于它们的表头（对不上题目的列会另外报告）。\n\n"
         "从题库抽题的试卷、写明卷别的答卷、一列放多题答案的表，缺哪些题要逐份才知道，这里不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
