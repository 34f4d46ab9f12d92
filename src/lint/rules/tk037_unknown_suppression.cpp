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
  answer: C  # tiku: ignore TK999 答案以新制度为准
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {A: ground floor, B: first floor, C: second floor}
  # tiku: ignore key-outside-option the plan of the building is being redrawn
  answer: B
)",
    R"(- id: parking
  type: single
  stem: Where do visitors park?
  options: {A: in the yard, B: in the street, C: in the garage}
  answer: C  # tiku: ignroe TK201 the new building opens in May
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: D  # tiku: ignore tk201 选项 D 下周补上
)",
    R"(# tiku: 题库格式的版本写在下一行
tiku: 1
id: lifts
questions:
  - id: floors
    type: single
    stem: On which floor is the help desk?
    options: {A: ground floor, B: first floor, C: second floor}
    answer: B  # tiku is the program that checks this; ignore TK999 is no comment for it
)",
};

}  // namespace

extern const Rule tk037_unknown_suppression;

constinit const Rule tk037_unknown_suppression{
    .info = &rules::unknown_suppression,
    .explanation =
        {"A comment that begins with `# tiku: ignore` hides findings of the rules it names, by "
         "code or by name, several separated by commas. A code that does not exist hides nothing, "
         "although the comment looks as if it did. The beginning of codes (`TK2`) is not enough "
         "here: a comment names each rule, so that it cannot hide what nobody has seen yet.\n\n"
         "Other comments are left alone, also those that speak of tiku.",
         "以 `# tiku: ignore` 开头的注释会压下它点名的规则，写代码或名称都行，几条之间用逗号隔开。"
         "写了不存在的代码，看上去压下了，其实没有作用。这里不能只写代码的开头（如 `TK2`）：要一条"
         "一条点名，免得连还没人见过的问题也一起盖住。\n\n别的注释一概不管，提到 tiku 的也一样。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
