// Reported by format/jsonl.cpp.
#include "format/table_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheets.jsonl
{"candidate": "C-07", "answers": {"1": "A", "2": "C", "3": "true"}}
{"candidate": "C-08", "answers": {"1": "B", "2": "C"
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheets.jsonl
{"candidate": "00123", "answers": {"1": "A", "2": "C", "3": "对"}}
{"candidate": "00124" "answers": {"1": "B", "2": "C", "3": "错"}}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheets.jsonl
{"candidate": "C-07", "answers": {"1": "A", "2": "C", "3": "true"}}

{"candidate": "C-08", "answers": {"1": "B", "2": "C", "3": "false"}}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheets.jsonl
{"candidate": "00123", "answers": {"1": "A", "2": "C", "3": "对"}}
)",
};

}  // namespace

extern const Rule tk034_bad_json_line;

constinit const Rule tk034_bad_json_line{
    .info = &rules::json_bad_line,
    .explanation =
        {"In a file of JSON lines every line is one answer sheet. A line that is no JSON cannot be "
         "read, and its candidate would have no score. The other lines are read all the same.\n\n"
         "Most often the file was cut off while it was copied, or somebody edited a line by hand "
         "and lost a bracket or a quote. Export the file again, or mend the line.\n\n"
         "Empty lines are passed over in silence.",
         "在每行一份答卷的 JSON 文件里，有一行不是有效的 "
         "JSON，读不出来，这名考生就没有成绩。其余各行照常读取。\n\n"
         "多半是复制时文件被截断，或者手工改动时丢了括号、引号。请重新导出，或改好这一行。\n\n"
         "空行不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
