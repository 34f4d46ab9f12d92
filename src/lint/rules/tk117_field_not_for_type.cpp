// Reported by bank/question.cpp and bank/sections.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款 ____ 天内到账。
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: 7
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  any_order: true
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
  - title: 客服常识
    options: {A: 对, B: 错}
    questions:
      - {id: refund-days, type: fill, stem: 退款 ____ 天内到账。, answer: 7}
      - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: A}
)",
    R"(- id: greeting
  type: fill
  stem: A greeting holds ____ and ____.
  answer: [your name, the company]
  any_order: true
)",
};

}  // namespace

extern const Rule tk117_field_not_for_type;

constinit const Rule tk117_field_not_for_type{
    .info = &rules::field_not_for_type,
    .explanation = {"The field has no meaning for this type of question: a fill-in has no options, "
                    "a true-or-false question no rubric. Either the field is left over, or the "
                    "type is the wrong one.\n\n"
                    "Take the field out, or correct the type. What a section states is never "
                    "reported, because its questions take from it what they can use.",
                    "这种题型用不到这个字段：填空题没有选项，判断题没有评分要点。要么字段是多余的，"
                    "要么题型写错了。\n\n"
                    "请删去这个字段，或者改正题型。写在部分上的字段不报，各题只取自己用得到的。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
