// Reported by format/csv.cpp.
#include "format/table_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,填空,"48 小时
2,单选,C
)",
    R"(# file: key.csv
item,type,answer
1,single,A
2,fill,"hold
3,judge,true
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,填空,"48 小时
以内"
2,单选,C
)",
    R"(# file: key.csv
item,type,answer
1,single,A
2,multiple,"A,C"
3,fill,a 15" screen
)",
};

}  // namespace

extern const Rule tk030_unclosed_cell_quote;

constinit const Rule tk030_unclosed_cell_quote{
    .info = &rules::csv_unclosed_quote,
    .explanation =
        {"A cell that begins with a quote ends at the next quote. Where that quote is missing, the "
         "rest of the table would become one cell, and every answer after it would be lost. The "
         "quote is read as a plain character instead, and the cell ends at the next comma.\n\n"
         "Close the quote, or take it away: only cells that hold a comma, a quote or a line break "
         "need quotes.\n\n"
         "Quotes in the middle of a cell are plain characters.",
         "以引号开头的单元格要到下一个引号才结束。缺了收尾的引号，表格其余部分就会全部变成一个单元"
         "格，后面的答案都会丢掉。因此这里把它当作普通的引号，单元格到下一个逗号为止。\n\n"
         "请补上收尾的引号，或者去掉开头的引号：只有含逗号、引号或换行的单元格才需要引号。\n\n"
         "单元格中间的引号只是普通的字，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
