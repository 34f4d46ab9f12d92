// Reported by bank/options.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options:
    A: 1 天
    B: 3 天
    C:
  answer: B
)",
    R"(- id: dial
  type: single
  stem: Which key brings the caller back to the menu?
  options:
    A: the star key
    B: # the hash key
    C: the zero key
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 0, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: dial
  type: single
  stem: Which key brings the caller back to the menu?
  options:
    A: "*"
    B: "#"
    C: "0"
  answer: A
)",
};

}  // namespace

extern const Rule tk208_empty_option;

constinit const Rule tk208_empty_option{
    .info = &rules::empty_option,
    .explanation =
        {"A letter without a text behind it is no choice. It happens when a line of a paper was "
         "lost, or when the text begins with a character that YAML reads as something else (`#` "
         "begins a comment).\n\nWrite the text, in quotes where it begins with a sign. In a key, "
         "where options are only counted, write `options: 4` or `A-D`.",
         "只有字母没有内容，就不成其为选项。常见的原因是录入时丢了一行，或者内容的第一个字符在 "
         "YAML 里另有含义（如 # "
         "表示注释）。\n\n请补上内容；以符号开头的内容请加引号。答案文件里只要选项个数，请写 "
         "options: 4 或 A-D。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
