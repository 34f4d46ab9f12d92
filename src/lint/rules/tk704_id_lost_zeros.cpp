// Reported by sheet/read_sheets.cpp.
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
00123,A,C,true
123,B,C,false
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,姓名,1,2,3
0456,王芳,A,C,对
456,王芳,B,C,错
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
工号,1,2,3
00123,A,C,对
00124,B,C,错
)",
};

}  // namespace

extern const Rule tk704_id_lost_zeros;

constinit const Rule tk704_id_lost_zeros{
    .info = &rule::id_lost_zeros,
    .explanation =
        {"Spreadsheets drop zeros in front of a number, so 00123 and 123 are probably one person "
         "whose sheets come from two tables. Graded as they are, they are two candidates.\n\n"
         "If it is one person, give both sheets the same id. A roster settles it too: an id that "
         "only lacks zeros is then found.\n\n"
         "Ids that differ in any other way are not compared.",
         "电子表格会丢掉数字前面的零，所以 00123 和 123 "
         "多半是同一个人，答卷来自两张表。照这样评分会算成两个考生。\n\n"
         "若是同一个人，请把工号改成一样的。有名册时也不会错：只少了开头的零仍然对得上。\n\n"
         "工号有其他不同时不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
