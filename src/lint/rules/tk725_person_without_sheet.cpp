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
C-08,B,C,false
# file: roster.csv
id,name
C-07,Amy
C-08,Ben
C-09,Cem
C-10,Dee
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
00125,赵六
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
id,name
C-07,Amy
C-08,Ben
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00123,A,C,对
00124,缺考,,
# file: roster.csv
工号,姓名
00123,王芳
00124,李雷
)",
};

}  // namespace

extern const Rule tk725_person_without_sheet;

constinit const Rule tk725_person_without_sheet{
    .info = &rules::person_without_sheet,
    .explanation = {"People on the roster have no sheet, so they would be listed as absent. They "
                    "may be, or a file is missing, or an id is written otherwise in the sheet.\n\n"
                    "Look first at the sheets that are not on the roster. People whose row says "
                    "absent (缺考) are not counted here, nor are those whose sheet was refused.\n\n"
                    "Without --roster nothing is said. Where a table could not be read at all, it "
                    "is not known who is missing, and nothing is said either.",
                    "名册上有人没有答卷，会列为缺考。也许真的缺考，也许少了文件，也许答卷上的工号写"
                    "法不同。\n\n"
                    "请先看有没有不在名册上的答卷。写明“缺考”的，以及答卷被拒收的，不算在内。\n\n"
                    "不用 --roster 时不报。有表格整张读不出来时，不知道少了谁，也不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
