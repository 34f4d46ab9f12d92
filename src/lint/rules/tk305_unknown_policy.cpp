// Reported by bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: multiple
  scoring: subset_haf
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  scoring: {blank: -1, policy: fair}
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: closing
  type: multiple
  scoring: subset_half
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  scoring: {blank: -1, policy: exact}
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

}  // namespace

extern const Rule tk305_unknown_policy;

constinit const Rule tk305_unknown_policy{
    .info = &rules::unknown_policy,
    .explanation =
        {"A mistyped policy must not turn into another one: the marks of a whole section depend on "
         "it. `man tiku-bank` lists the policies, each with a worked table.\n\nThe usual ones are "
         "exact (only the whole answer counts), subset_half (an incomplete answer earns half) and "
         "subset_ratio (its share). Without any statement exact holds, for fill-ins per_blank.",
         "评分办法写错一个字母，不能当成另一种办法：一整部分的分数都取决于它。man tiku-bank "
         "列有全部办法，每种都附算例。\n\n常用的有 "
         "exact（全对才得分）、subset_half（少选得一半）、subset_"
         "ratio（少选按比例）。什么都不写时按 exact，填空题按 per_blank。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
