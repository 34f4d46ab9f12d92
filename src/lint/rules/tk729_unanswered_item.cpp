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
C-01,B,C,
C-02,C,C,
C-03,D,C,
C-04,A,C,
C-05,B,C,
C-06,C,C,
C-07,D,C,
C-08,A,C,
C-09,B,C,
C-10,C,C,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00001,B,,对
00002,C,,对
00003,D,,对
00004,A,,对
00005,B,,对
00006,C,,对
00007,D,,对
00008,A,,对
00009,B,,对
00010,C,,对
00011,D,,对
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
C-01,B,C,
C-02,C,C,
C-03,D,C,
C-04,A,C,
C-05,B,C,
C-06,C,C,
C-07,D,C,
C-08,A,C,
C-09,B,C,
)",
    R"(# file: key.csv
题号,题型,答案
1,单选,A
2,单选,C
3,判断,对
# file: answers.csv
工号,1,2,3
00001,B,C,对
00002,C,C,对
00003,D,C,对
00004,A,C,对
00005,B,C,对
00006,C,C,对
00007,D,C,对
00008,A,C,对
00009,B,C,对
00010,C,C,对
)",
};

}  // namespace

extern const Rule tk729_unanswered_item;

constinit const Rule tk729_unanswered_item{
    .info = &rules::unanswered_item,
    .explanation = {"Ten sheets or more can be graded, and none of them answers this question. "
                    "Hardly any question is that hard; most often its answers stand under another "
                    "name, or the column was never filled in.\n\n"
                    "See what the sheets call the question, and whether its column is empty.\n\n"
                    "With fewer than ten sheets a blank may be chance. Questions that are not "
                    "scored, and papers drawn from a larger bank, are not looked at.",
                    "能评的答卷有十份以上，却没有一份答这道题。题再难也很少这样，多半是答卷里用了别"
                    "的叫法，或者这一列没有填。\n\n"
                    "请看看答卷里这道题叫什么，这一列是不是空的。\n\n"
                    "答卷不到十份时可能只是碰巧，不报。不计分的题和从题库抽题的试卷也不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
