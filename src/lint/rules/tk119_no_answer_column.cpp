// Reported by bank/key_table.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
第一题,A
第二题,C
第三题,B
)",
    R"(# file: key.csv
item,type,points
1,single,2
2,judge,1
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
序号,标准答案
1,A
2,C
3,B
)",
    R"(# file: key.csv
1,2,3
A,C,B
)",
};

}  // namespace

extern const Rule tk119_no_answer_column;

constinit const Rule tk119_no_answer_column{
    .info = &rules::no_answer_column,
    .explanation =
        {"The first row of a key names its columns, and among them must be one of items and one of "
         "answers. Without them it is not known what belongs to which question.\n\n"
         "Write `item` and `answer` in the first row, or 题号 and 答案; number, question, key, "
         "正确答案 and others are understood too. Lines above the first row, such as a title, have "
         "to go.\n\n"
         "Two rows without a header are read as a key that goes across: items above, answers "
         "below.",
         "答案表的第一行是列名，其中要有题号列和答案列，否则不知道哪个答案是哪一题的。\n\n"
         "请在第一行写 item 和 "
         "answer，或者“题号”和“答案”；“序号”“编号”“正确答案”“标准答案”等也认得。第一行上面的标题等"
         "内容请删去。\n\n"
         "只有两行、又没有列名的表，按上一行题号、下一行答案来读。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
