// Reported by bank/sections.cpp, bank/question.cpp and bank/key_table.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(sections:
  - title: 判断题
    type: judge
  - title: 填空题
    type: fill
    questions:
      - {id: refund-days, stem: 退款 ____ 天内到账。, answer: 7}
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is.
  parts: []
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
  - title: 判断题
    type: judge
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
  # - title: 填空题
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is. Write down what you reply.
)",
};

}  // namespace

extern const Rule tk109_no_questions;

constinit const Rule tk109_no_questions{
    .info = &rules::no_questions,
    .explanation = {"Nothing can be asked or graded here, and a rule that draws from an empty "
                    "section or takes its share of the points would come to nothing. Often the "
                    "list stands at the wrong indentation or in another field.\n\n"
                    "Add the questions, or take the section out. Where questions are still to be "
                    "written, keep the section as a comment.\n\n"
                    "A case without `parts` is fine: it is a text that a person marks as a whole.",
                    "这里没有可考的题；要从空的部分抽题、按它计及格线，也都落空。常见的原因是列表的"
                    "缩进不对，或者写到了别的字段里。\n\n"
                    "请补上题目，或者删去这一部分；题还没有出好的部分可以先写成注释。\n\n"
                    "案例没有写 parts 是可以的，那就是由人整体评阅的一道题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
