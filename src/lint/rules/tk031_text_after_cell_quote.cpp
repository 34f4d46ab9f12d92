// Reported by format/csv.cpp.
#include "format/table_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,填空,"原路"退回
2,单选,C
)",
    R"(# file: key.csv
item,type,answer
1,fill,"hold" key
2,single,C
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,填空,"""原路""退回"
2,单选,C
)",
    R"(# file: key.csv
item,type,answer
1,fill,"hold key" 
2,single,C
)",
};

}  // namespace

extern const Rule tk031_text_after_cell_quote;

constinit const Rule tk031_text_after_cell_quote{
    .info = &rules::csv_text_after_quote,
    .explanation =
        {"A cell in quotes goes on after its closing quote. Most often the text itself holds "
         "quotes and they were not doubled; where the cell ends is then a guess, and another "
         "program may guess otherwise. What follows is added to the cell.\n\n"
         "Write quotes inside a cell twice, or save the table from a spreadsheet program, which "
         "does it by itself.\n\n"
         "Spaces behind the closing quote are passed over in silence.",
         "带引号的单元格，收尾引号之后还有文字。多半是文字里本来有引号而没有写两遍，这样单元格到哪"
         "里结束只能猜，别的程序可能猜得不一样。多出的文字已经并入这个单元格。\n\n"
         "单元格里的引号请写两遍，或者用表格软件另存，它会自动处理。\n\n"
         "收尾引号后面只有空格时不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
