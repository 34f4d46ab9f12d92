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
{"candidate": "C-07", "answers": {"1": "A", "2": "C", "1": "B"}}
{"candidate": "C-08", "answers": {"1": "B", "2": "C"}}
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: sheets.jsonl
{"candidate": "00123", "candidate": "00124", "answers": {"1": "A"}}
{"candidate": "00125", "answers": {"1": "B", "2": "C"}}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.csv
item,type,answer
1,single,A
2,single,C
3,judge,true
# file: sheets.jsonl
{"candidate": "C-07", "answers": {"1": "A", "2": "C"}}
{"candidate": "C-08", "answers": {"1": "B", "2": "C"}}
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

extern const Rule tk035_duplicate_json_key;

constinit const Rule tk035_duplicate_json_key{
    .info = &rules::json_duplicate_key,
    .explanation = {"The same key stands twice in one object, so the sheet gives two answers to "
                    "one question, or two ids. Programs differ in which of them they take; here "
                    "the sheet is not graded, because a guess could cost its candidate points.\n\n"
                    "Keep one of the two.\n\n"
                    "The same key in different sheets is how it should be.",
                    "同一个对象里同一个键出现了两次，等于同一道题有两个答案，或者有两个工号。不同的"
                    "程序取法不同；猜错了会让考生丢分，所以这份答卷不评。\n\n"
                    "请只留一个。\n\n"
                    "不同答卷里有同样的键是正常的，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
