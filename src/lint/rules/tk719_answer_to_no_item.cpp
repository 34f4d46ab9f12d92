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
# file: sheets.jsonl
{"candidate": "C-07", "answers": {"1": "A", "2": "C", "9": "B"}}
{"candidate": "C-08", "answers": {"1": "B", "2": "C", "9": "D"}}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheet.yaml
工号: "00123"
答案: {1: A, 2: C, 4: 对}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheets.jsonl
{"candidate": "C-07", "answers": {"1": "A", "2": "C", "9": ""}}
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

extern const Rule tk719_answer_to_no_item;

constinit const Rule tk719_answer_to_no_item{
    .info = &rules::answer_to_no_item,
    .explanation =
        {"An answer names a question that the key does not have, or that was not on this paper, or "
         "it names none at all. It counts for nobody. The same unknown name in many sheets is one "
         "finding with a count.\n\n"
         "Write the id or the number as the key has it. In a text file every answer needs its "
         "number, as in 1A or 1-5 ABCDE.\n\n"
         "Unknown names without an answer are fine. Columns of a table that match no question are "
         "reported at their heading instead.",
         "作答的题在答案里没有，或者不在这份试卷上，或者根本没写是哪道题，谁也拿不到分。许多答卷里"
         "同样的错误只报一条，并注明个数。\n\n"
         "请按答案里的写法写题目的 id 或题号。文本文件里每个答案前要有题号，如 1A、1-5 ABCDE。\n\n"
         "没有填答案的不报。表格里对不上题目的列在表头处另行报告。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
