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
id,1,poise,speed,tone
C-07,A,4,5,3
C-08,B,4,4,4
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheet.yaml
工号: "00123"
答案: {1: A, 21: C, 22: B, 23: 对}
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
# file: sheet.yaml
工号: "00123"
答案: {1: A, 2: C, 3: 对}
)",
};

}  // namespace

extern const Rule tk713_other_exam;

constinit const Rule tk713_other_exam{
    .info = &rule::other_exam,
    .explanation = {"Fewer than half of the answers have a question in this key, so the sheets "
                    "probably belong to another exam, or to another version of it. Every score "
                    "would be wrong, and grading stops.\n\n"
                    "Compare the sheets with the key. If they do belong together, correct the "
                    "headings or the numbers.\n\n"
                    "Columns that are known to be no questions are not counted.",
                    "对得上本题库的答案不到一半，这些多半是另一场考试或另一个版本的答卷。照样评分，"
                    "所有成绩都是错的，所以评分会停下。\n\n"
                    "请核对答卷和答案。如果确实是同一场考试，请改正表头或题号。\n\n"
                    "已知不是题目的列不计算在内。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
