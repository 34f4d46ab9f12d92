// Reported by bank/options.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, "C 项": 7 天}
  answer: A
)",
    R"(- id: agree
  type: single
  stem: Does the customer have to agree before a call is recorded?
  options: {now/then: every time, never: not at all, rarely: now and then}
  answer: never
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {甲: 1 天, 乙: 3 天, 丙: 7 天}
  answer: 丙
)",
    R"(- id: agree
  type: single
  stem: Does the customer have to agree before a call is recorded?
  options: {always: every time, never: not at all, rarely: now and then}
  answer: always
)",
};

}  // namespace

extern const Rule tk207_bad_label;

constinit const Rule tk207_bad_label{
    .info = &rules::bad_label,
    .explanation =
        {"An answer sheet names options by their labels, and separators such as commas stand "
         "between them. A label that is empty, longer than eight characters or contains a space, "
         "comma, semicolon, slash or bar could not be found again in an answer.\n\nUse a short "
         "label: A, B, C, or a word of your own such as `yes`. A list of options has labels for 26 "
         "entries; beyond that write a map.\n\nShort words, digits and letters with a mark are "
         "fine.",
         "答卷用标号指代选项，几个标号之间用逗号之类隔开。标号为空、超过八个字符，或者含有空格、逗"
         "号、分号、斜线、竖线，就没法从答案里认出来。\n\n请用短标号：A、B、C，或者自己定的短词，如"
         " yes。写成列表的选项最多 26 个，再多请写成“标号: 内容”。\n\n短词、数字都可以作标号。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
