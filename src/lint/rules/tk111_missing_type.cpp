// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  stem: 退款会原路退回。
  answer: true
)",
    R"(sections:
  - title: calls
    questions:
      - {id: hold, stem: A caller can be put on hold., answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
  - title: 判断题
    type: 判断
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
)",
    R"(- id: parcel-case
  stem: A caller asks where the parcel is.
  parts:
    - {type: judge, stem: The agent looks up the order., answer: true}
)",
};

}  // namespace

extern const Rule tk111_missing_type;

constinit const Rule tk111_missing_type{
    .info = &rules::missing_type,
    .explanation =
        {"Without a type it is not known how the question is asked and scored: `A` may be an "
         "option, or the word to fill in.\n\n"
         "State `type` on the question or, for many questions at once, on their section.\n\n"
         "A question with `parts` is a case and needs no type. In a key the type is taken from the "
         "answer where none is stated, and this is said.",
         "没有题型，就不知道怎样作答、怎样评分：答案 A 可能是选项，也可能是要填的字。\n\n"
         "请在题目上写 type；整个部分题型相同时，写在部分上就行。\n\n"
         "有 parts 的题就是案例，不必写题型。答案文件里没写题型时按答案推断，并会说明。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
