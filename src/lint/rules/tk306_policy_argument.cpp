// Reported by bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: multiple
  scoring: subset_flat
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  scoring: subset_half(1)
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: closing
  type: multiple
  scoring: subset_flat（50%）
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  scoring: subset_each(1/4)
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

}  // namespace

extern const Rule tk306_policy_argument;

constinit const Rule tk306_policy_argument{
    .info = &rules::policy_argument,
    .explanation =
        {"Some policies need to know how much: `subset_flat(1)` gives one point for an incomplete "
         "answer, `penalty(1/4)` takes a quarter of a point off. Others leave nothing to choose, "
         "and a number behind them would be ignored while its author relies on it.\n\nWrite the "
         "argument in points (`0.5`, `1/3`) or as a share of the points of the question (`50%`), "
         "or take it out. option_map is written as a map.",
         "有的办法要说明给多少：subset_flat(1) 表示少选得 1 分，penalty(1/4) 表示答错扣 1/4 "
         "分。有的办法没有可选的余地，后面写的数不会起作用，写的人却以为起了作用。\n\n参数请写分值"
         "（0.5、1/3）或占本题分值的比例（50%）；用不着的请删去。option_map 要写成映射。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
