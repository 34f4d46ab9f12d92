// Reported by lint/sheet_findings.cpp.
#include "lint/rule.h"
#include "lint/sheet_check_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: forms
questions:
  - {id: "1", type: single, points: 1, answer: A}
  - {id: "2", type: judge, points: 1, answer: true}
forms: {B: {1: 2, 2: 1}}
# file: answers.csv
id,form,1,2
C-07,B,true,A
C-08,C,A,true
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: juanbie
questions:
  - {id: "1", type: single, points: 1, answer: A}
  - {id: "2", type: judge, points: 1, answer: 对}
forms: {B: {1: 2, 2: 1}}
# file: answers.csv
工号,卷别,1,2
00123,B卷,对,A
00124,D卷,A,对
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: gap
questions:
  - {id: "1", type: single, points: 1, answer: A}
  - {id: "2", type: judge, points: 1, answer: true}
forms: {B: {1: 2, 2: 1}}
# file: answers.csv
id,form,1,2
C-07,B,true,A
C-09,,A,true
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: forms
questions:
  - {id: "1", type: single, points: 1, answer: A}
  - {id: "2", type: judge, points: 1, answer: true}
forms: {B: {1: 2, 2: 1}}
# file: answers.csv
id,form,1,2
C-07,B,true,A
C-08,A,A,true
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: juanbie
questions:
  - {id: "1", type: single, points: 1, answer: A}
  - {id: "2", type: judge, points: 1, answer: 对}
forms: {B: {1: 2, 2: 1}}
# file: answers.csv
工号,卷别,1,2
00123,B卷,对,A
00124,A卷,A,对
)",
};

}  // namespace

extern const Rule tk723_unknown_form;

constinit const Rule tk723_unknown_form{
    .info = &rules::unknown_form,
    .explanation =
        {"The key lists paper forms, and the sheet says which one it belongs to by a name that the "
         "key does not know, or not at all. On another form the same number is another question, "
         "so the sheet is not graded.\n\n"
         "Add the form to `forms` of the key, or write its name into the sheet.\n\n"
         "Form A where the key lists only the others is the key's own order, and so is a sheet of "
         "a "
         "file that speaks of no forms, which is said. Sheets "
         "that name their items by id need no form.",
         "答案分几种卷，而答卷写的卷别在答案里没有，或没有写卷别。卷别不同，同一题号就是另一道题，"
         "所以这份答卷不评。\n\n"
         "请在答案的 forms 里加上这种卷，或在答卷上写对卷别。\n\n"
         "答案只列了其他卷时，A "
         "卷就是答案本身的题号，整份文件都不提卷别的答卷也按此读取，会另行说明。"
         "答卷按题目 id "
         "作答时不需要卷别。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
