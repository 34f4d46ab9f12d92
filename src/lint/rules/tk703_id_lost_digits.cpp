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
id,1,2,3
6217001230000450000,A,C,true
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
身份证号,1,2,3
110101199003070000,A,C,对
110101199003072316,B,C,错
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
6217001230000451238,A,C,true
1000000,B,C,false
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

extern const Rule tk703_id_lost_digits;

constinit const Rule tk703_id_lost_digits{
    .info = &rule::id_lost_digits,
    .explanation =
        {"A spreadsheet keeps 15 digits of a number. In a longer id the rest becomes zeros, and "
         "several people may end up with the same id.\n\n"
         "Compare the ids with the roster. Before ids are entered, format the column as text.\n\n"
         "Short ids that end in zeros are fine, and so are long ones with other digits behind the "
         "fifteenth.",
         "电子表格的数字只有 15 "
         "位有效，更长的工号或身份证号后面几位会变成零，几个人可能变成同一个号码。\n\n"
         "请与名册核对。录入前先把该列设为文本格式。\n\n"
         "不长的号码以零结尾没有问题；第 15 位以后不全是零的也不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
