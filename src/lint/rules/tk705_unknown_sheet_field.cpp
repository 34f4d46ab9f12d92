// Reported by sheet/node_sheets.cpp.
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
# file: sheet.yaml
candidate: C-07
nmae: Amy
answers: {1: A, 2: C, 3: true}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheet.yaml
工号: "00123"
性格: 开朗
答案: {1: A, 2: C, 3: 对}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheet.yaml
candidate: C-07
name: Amy
answers: {1: A, 2: C, 3: true}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheet.yaml
工号: "00123"
姓名: 王芳
答案: {1: A, 2: C, 3: 对}
)",
};

}  // namespace

extern const Rule tk705_unknown_sheet_field;

constinit const Rule tk705_unknown_sheet_field{
    .info = &rule::unknown_sheet_field,
    .explanation =
        {"A sheet in YAML or JSON has a field that means nothing here. A misspelt `answers` or "
         "`name` would be left out in silence.\n\n"
         "Correct the word. Known are candidate, name, group, answers, form, order, submitted and "
         "total, with their Chinese names.\n\n"
         "Fields that `tiku quiz` saves beside the answers (started, pauses, mode) are known too.",
         "YAML 或 JSON 答卷里有不认识的字段。answers、name 一旦写错，里面的内容就读不到。\n\n"
         "请改正。可以写的有 "
         "candidate（工号）、name（姓名）、group（部门）、answers（答案）、form（卷别）、order（题"
         "序）、submitted（提交时间）、total（总分），中英文都行。\n\n"
         "`tiku quiz` 存下的其他字段（started、pauses、mode）也都认得，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
