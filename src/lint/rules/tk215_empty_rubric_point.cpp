// Reported by bank/rubric.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: apology
  type: short
  points: 5
  stem: 客户投诉同一个问题，请写出你的开场白。
  rubric: [{points: 3, any: [致歉, 道歉]}, {points: 2, not: [不予受理]}]
)",
    R"(- id: lost-parcel
  type: short
  points: 2
  stem: What do you tell a customer whose parcel is lost?
  rubric: [{points: 1, all: [sorry]}, {points: 1}]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: apology
  type: short
  points: 5
  stem: 客户投诉同一个问题，请写出你的开场白。
  rubric: [{points: 3, any: [致歉, 道歉]}, {points: 2, all: [订单号], not: [不予受理]}]
)",
    R"(- id: lost-parcel
  type: short
  points: 2
  stem: What do you tell a customer whose parcel is lost?
  answer: Say sorry and offer a refund.
)",
};

}  // namespace

extern const Rule tk215_empty_rubric_point;

constinit const Rule tk215_empty_rubric_point{
    .info = &rules::empty_rubric_point,
    .explanation =
        {"A point of a rubric is found by its phrases. Without any it is never found, and the "
         "proposal for every answer is too low by its points.\n\nList phrases under `any` (one of "
         "them is enough) or `all` (each is needed). `not` alone names what must be absent, which "
         "every empty answer fulfils, so it needs one of the other two.",
         "评分要点靠词语来找。一个词语也没有，就永远找不到，每份答卷的建议得分都会少这几分。\n\n请"
         "在 any（有一个即可）或 all（缺一不可）下面列出词语。只写 "
         "not（不能出现）不行：白卷也满足它，所以还要有 any 或 all。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
