// Reported by bank/key_columns.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
题号,题型,答案,命题人
1,单选,A,王老师
2,单选,C,李老师
)",
    R"(# file: key.csv
item,type,answer,weight
1,single,A,2
2,judge,true,1
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
题号,题型,正确答案,分数,章节
1,单选题,A,2,退款
2,单选题,C,2,退款
)",
    R"(# file: key.csv
item,type,answer,
1,single,A,checked
2,judge,true,
)",
};

}  // namespace

extern const Rule tk121_unused_column;

constinit const Rule tk121_unused_column{
    .info = &rules::unused_column,
    .explanation = {"A column of the key has a name that means nothing here, so what it holds is "
                    "not used. It may be a remark; it may also be the points or the options under "
                    "a name that is not known.\n\n"
                    "Rename it: the columns are item, answer, type, points, policy, options and "
                    "section, and many Chinese names are understood. A remark may stay where it "
                    "is; say so with `ignore` if you want it quiet.\n\n"
                    "Columns without a name are passed over.",
                    "答案表里有一列的列名不认识，其中的内容没有用到。它可能只是备注，也可能是换了个"
                    "叫法的分值或选项。\n\n"
                    "请改列名。能用的列有题号、答案、题型、分值、评分办法、选项、部分。如果确实是备"
                    "注，可以留着，不想再看到提示时用 ignore 关掉。\n\n"
                    "没有列名的列直接略过，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
