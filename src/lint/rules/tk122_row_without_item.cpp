// Reported by bank/key_table.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
题号,题型,答案
1,单选,A
,单选,C
3,单选,B
)",
    R"(# file: key.csv
item,type,answer
1,single,A
,,checked twice
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
题号,题型,答案
1,单选,A
,,
3,单选,B
)",
    R"(# file: key.csv
item,section,type,answer
1,calls,single,A
2,,judge,true
)",
};

}  // namespace

extern const Rule tk122_row_without_item;

constinit const Rule tk122_row_without_item{
    .info = &rules::row_without_item,
    .explanation = {"The row has an answer or something else in it but does not say for which "
                    "question. It would be lost.\n\n"
                    "Fill in the item, or delete the row. Cells that were merged in a spreadsheet "
                    "come out empty but for the first row: fill them in again.\n\n"
                    "Rows that are wholly empty are passed over.",
                    "这一行有内容，却没有题号，不知道是哪一题的，只能丢掉。\n\n"
                    "请补上题号，或者删去这一行。表格软件里合并过的单元格，导出后只有第一行有内容，"
                    "请逐行填上。\n\n"
                    "整行都空时直接略过，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
