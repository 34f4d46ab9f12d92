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
  answer: D  # tiku: ignore TK201
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {A: ground floor, B: first floor, C: second floor}
  # tiku: ignore key-outside-options:
  answer: D
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: D  # tiku: ignore TK201：选项 D 下周补上
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {A: ground floor, B: first floor, C: second floor}
  # tiku: ignore key-outside-options, the third floor is being built
  answer: D
)",
};

}  // namespace

extern const Rule tk036_suppression_without_reason;

constinit const Rule tk036_suppression_without_reason{
    .info = &rules::suppression_without_reason,
    .explanation =
        {"Whoever reads the bank next year must be able to tell whether a finding was hidden on "
         "purpose, and whether that purpose still holds. A few words behind the code are enough: "
         "`# tiku: ignore TK201 option D is added in May`.\n\n"
         "Any words will do; what they say is not judged.",
         "明年看题库的人要能看出：这个问题是有意压下的，还是随手盖住的，当初的理由现在还成不成立。"
         "代码后面写几个字就够了，例如 `# tiku: ignore TK201 选项 D 五月补上`。\n\n"
         "写什么都可以，不评判内容。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
