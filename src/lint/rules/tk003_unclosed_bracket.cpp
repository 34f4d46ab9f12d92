// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天
  answer: B
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options: {A: your name, B: the company, C: your salary}
  answer: [A, B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {
    A: 1 天,
    B: 3 天,
    C: 7 天
  }
  answer: B
)",
    R"(- id: closed-ticket
  type: judge
  stem: A ticket marked [closed] can be opened again.
  answer: true
)",
};

}  // namespace

extern const Rule tk003_unclosed_bracket;

constinit const Rule tk003_unclosed_bracket{
    .info = &rules::unclosed_bracket,
    .explanation =
        {"Between brackets YAML reads on over the ends of lines, so a bracket that is never closed "
         "draws the next fields and questions into its list.\n\n"
         "Close it where the list ends. A text that begins with a bracket or brace and is no list "
         "goes into quotes.\n\n"
         "A list that goes over several lines is fine, and so are brackets further on in a text.",
         "在方括号和花括号里，换行并不算结束。括号没有收尾，下面的字段和题目就都成了它的一部分。\n"
         "\n"
         "请在列表末尾补上右括号。文字以方括号或花括号开头而不是列表时，请加引号。\n\n"
         "列表分几行写没有问题，收尾即可；括号出现在文字中间也没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
