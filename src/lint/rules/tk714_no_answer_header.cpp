// Reported by sheet/table_sheets.cpp.
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
C-07,A,C,true
C-08,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
王芳,A,C,对
李雷,B,C,错
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: answers.csv
Exam of May,,,
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
工号,1,2,3
00123,A,C,对
00124,B,C,错
)",
};

}  // namespace

extern const Rule tk714_no_answer_header;

constinit const Rule tk714_no_answer_header{
    .info = &rule::no_answer_header,
    .explanation =
        {"No row of the table says what its columns are: none is called 工号, 姓名, id or name, "
         "and none names a question. Which number is an id and which letter answers what would be "
         "a guess, so the table is not read, and grading stops.\n\n"
         "Add a first row with 工号 or id and the numbers of the questions.\n\n"
         "Titles above the header are fine. In a workbook a sheet without a header is taken for "
         "something else and left out.",
         "表里没有一行说明各列是什么：没有 工号、姓名、id、name "
         "这样的列，也没有一列对得上题目。哪个是工号、哪个字母答的是哪道题只能猜，所以整张表不读，"
         "评分也会停下。\n\n"
         "请在第一行写上“工号”和各题的题号。\n\n"
         "表头上方有标题行没有关系。工作簿里没有表头的工作表会当作别的内容略过，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
