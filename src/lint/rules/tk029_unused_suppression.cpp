// Reported by lint/suppressions.cpp.
#include "lint/rule.h"
#include "lint/suppression_rules.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C  # tiku: ignore TK201 答案以新制度为准
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {A: ground floor, B: first floor, C: second floor}
  # tiku: ignore key-outside-options the plan of the building is being redrawn
  answer: B
)",
    R"(- id: parking
  type: single
  stem: Where do visitors park?
  options: {A: in the yard, B: in the street, C: in the garage}
  answer: D  # tiku: ignore TK201, TK029 the new building opens in May
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: D  # tiku: ignore TK201 选项 D 下周补上
)",
    R"(- id: floors
  type: single
  stem: "Which comment silences a finding: # tiku: ignore TK201 or another?"
  options: {A: the first, B: the second, C: the last}
  answer: A
)",
};

}  // namespace

extern const Rule tk029_unused_suppression;

constinit const Rule tk029_unused_suppression{
    .info = &rules::unused_suppression,
    .explanation =
        {"A comment such as `# tiku: ignore TK201 reason` hides one kind of finding on its line, "
         "or, alone on a line, on the next one. When the finding is gone the comment stays behind "
         "and would hide the next mistake of that kind at the same place. `--fix` deletes it.\n\n"
         "Nothing is said where the rule is off for the file, where part of the file could not be "
         "read, and about rules that compare several files, which find nothing when a file is "
         "checked alone. What could not be read cannot be hidden, so a comment that tries to is "
         "of no use either.",
         "`# tiku: ignore TK201 理由` "
         "这样的注释会压下本行的一种问题；单独成行时，压下的是下一行的。问题改好之后注释还留着，"
         "以后同一处再出这种错就看不见了。`--fix` "
         "会把它删掉。\n\n规则对该文件没有启用、文件有一部分"
         "没读出来、或者规则要比较几个文件（只查一个文件时自然没有发现），都不会提示。读不出来的"
         "内容不能瞒着，想压下这类问题的注释同样没有用处。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
