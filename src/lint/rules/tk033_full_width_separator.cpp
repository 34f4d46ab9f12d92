// Reported by format/csv.cpp.
#include "format/table_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
题号，答案
1，A
2，C
)",
    R"(# file: key.csv
item，type，answer
1，single，A
2，judge，true
3，single，C
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
题号,题型,答案
1,填空,先致歉，再核实
2,单选,C
)",
    R"(# file: key.csv
item;type;answer
1;single;A
2;judge;true
)",
};

}  // namespace

extern const Rule tk033_full_width_separator;

constinit const Rule tk033_full_width_separator{
    .info = &rules::csv_full_width_separator,
    .explanation =
        {"The comma of Chinese keyboards separates nothing in a table, so every row of this file "
         "is a single cell, and neither questions nor answers can be told apart.\n\n"
         "Replace these commas by half-width ones, or save the table from a spreadsheet program as "
         "CSV.\n\n"
         "Full-width commas inside cells are just text where the table has other separators.",
         "全角逗号在表格里不起分隔作用，这个文件的每一行都成了一个单元格，分不出题号和答案。\n\n"
         "请把它们换成半角逗号，或者用表格软件另存为 CSV。\n\n"
         "表格另有分隔符时，单元格里的全角逗号只是文字，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
