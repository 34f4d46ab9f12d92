// Reported by bank/check.cpp and bank/rubric.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  points: 2
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  answer: 对
)",
    R"(- id: lost-parcel
  type: short
  points: 2
  stem: What do you tell a customer whose parcel is lost?
  rubric: [{points: 2, any: [sorry]}, {any: [refund]}]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(sections:
  - title: Calls
    type: judge
    points: 1
    questions:
      - {id: callbacks, stem: A lost call is called back within the hour., answer: true}
      - {id: visited, stem: I have attended the course on phone manners., scored: false}
)",
};

}  // namespace

extern const Rule tk302_missing_points;

constinit const Rule tk302_missing_points{
    .info = &rules::missing_points,
    .explanation = {"Where some questions have points and others have none, the paper has no "
                    "total, and 1 would be a guess. It is said once for each section; a point of a "
                    "rubric needs points of its own too.\n\nState `points` on the section (each "
                    "question counts that much) or on the question. A case takes the sum of its "
                    "parts.\n\nA bank without any points is fine: then each question counts 1.",
                    "有的题写了分值，有的没有写，整份卷子就没有总分，当作 1 "
                    "分也只是猜。每个部分只报告一次；评分要点也要各有分值。\n\n请在部分上写 "
                    "points（表示每题多少分），或者写在题目上。案例的分值是各小题之和，不用写。\n\n"
                    "整份题库都不写分值没有问题，那就每题计 1 分。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
