// Reported by bank/load.cpp, bank/values.cpp, bank/options.cpp, bank/exam.cpp and others.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  scored: 计分
)",
    R"(exam: {duration: half an hour}
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  scored: No
)",
    R"(exam: {duration: 1h30m}
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
)",
};

}  // namespace

extern const Rule tk114_bad_value;

constinit const Rule tk114_bad_value{
    .info = &rules::bad_value,
    .explanation =
        {"The field takes one of a few values, and this is none of them. Guessing would change who "
         "has to answer what, or for how long.\n\n"
         "The message says what may be written. Flags are `true` and `false` (`yes` and `no` are "
         "read too), and a duration is minutes, or hours and minutes: `45`, `30m`, `1h30m`.",
         "这个字段只能取某几个值，这里写的不在其中。乱猜会影响谁要答哪些题、考多长时间，所以不猜。"
         "\n\n"
         "提示里列出了可以写的值。是否类的字段写 true 或 false（yes、no "
         "也认得），时长写分钟或小时加分钟：45、30m、1h30m。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
