// Reported by sheet/people.cpp.
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
C-07,A,C,true
C-08,B,C,false
# file: roster.csv
id,name,group
C-07,Amy,day
C-08,Ben,day
,,night
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
# file: roster.csv
工号,姓名,班组
00123,王芳,早班
,,晚班
00124,李雷,早班
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
# file: roster.csv
id,name,group
C-07,Amy,day
C-08,Ben,day
,,
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
# file: roster.csv
工号,姓名
00123,王芳
00124,李雷
合计,2
)",
};

}  // namespace

extern const Rule tk707_roster_row_without_id;

constinit const Rule tk707_roster_row_without_id{
    .info = &rule::roster_row_without_id,
    .explanation = {"A row of the roster has neither an id nor a name, so it stands for nobody, "
                    "and one person too few is counted.\n\n"
                    "Fill in the id, or delete the row.\n\n"
                    "Empty rows, totals and notes below the table are passed over in silence.",
                    "名册里有一行既没有工号也没有姓名，不知道是谁，应考人数会少算一个。\n\n"
                    "请补上工号，或删去这一行。\n\n"
                    "空行、合计行和表尾的附注不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
