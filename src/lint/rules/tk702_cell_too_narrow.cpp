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
C-07,A,#####
C-08,B,3/4
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,填空,1-2
# file: answers.csv
工号,1,2
00123,A,######
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
C-08,B,1/4
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,填空,1-2
# file: answers.csv
工号,1,2
00123,A,1-2
00124,B,3-4
)",
};

}  // namespace

extern const Rule tk702_cell_too_narrow;

constinit const Rule tk702_cell_too_narrow{
    .info = &rule::cell_too_narrow,
    .explanation = {"A spreadsheet shows #### where a column is too narrow for a number, and when "
                    "the table is saved as text, that is what is saved. The answer is lost.\n\n"
                    "Open the original, widen the column and save again.\n\n"
                    "One # alone may be an answer, or the mark of a scanner for a double tick; it "
                    "is not reported here.",
                    "列宽不够时，电子表格会把数字显示成 ####；另存为文本时存下来的就是 "
                    "####，答案已经丢了。\n\n"
                    "请打开原来的表格，加宽这一列后重新保存。\n\n"
                    "单独一个 # 可能是答案，也可能是读卡机表示双选的记号，这里不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
