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
C-07,A,C,true
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
00123,A,C,对
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

extern const Rule tk718_repeated_sheet;

constinit const Rule tk718_repeated_sheet{
    .info = &rules::repeated_sheet,
    .explanation =
        {"The same answers of one candidate stand twice, for instance because a file was exported "
         "twice or stands in two folders. They count once; nothing is lost.\n\n"
         "Take the copy out, so that nobody wonders which one counted.\n\n"
         "Two sheets are the same when they are read the same, however they are written.",
         "同一名考生的同样作答出现了两次，比如同一个文件导出了两遍，或者在两个文件夹里都有。只算一"
         "次，不影响成绩。\n\n"
         "可以删去多余的一份，免得以后弄不清算的是哪一份。\n\n"
         "写法不同但读出来一样的，也算相同。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
