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
,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00123,A,C,对
1.23457E+17,B,C,错
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
name,1,2,3
Amy,A,C,true
Ben,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: 王芳.txt
1A 2C
3对
)",
};

}  // namespace

extern const Rule tk716_sheet_without_id;

constinit const Rule tk716_sheet_without_id{
    .info = &rules::sheet_without_id,
    .explanation =
        {"A sheet has neither an id nor a name, or a spreadsheet has turned its id into "
         "1.23457E+17 or ####. Nobody can tell whose it is, so it is not graded.\n\n"
         "Fill in the id. Where no column is found at all, head it with 工号 or id.\n\n"
         "A file that holds one sheet needs no id inside: its name is the id. Without an id column "
         "the name is the id.",
         "这份答卷既没有工号也没有姓名，或者工号被电子表格改成了 "
         "1.23457E+17、####。不知道是谁的，不会评分。\n\n"
         "请补上工号。整列都没有找到时，请把表头写成“工号”。\n\n"
         "一个文件只有一份答卷时，里面可以不写，以文件名为工号。没有工号列时以姓名为工号。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
