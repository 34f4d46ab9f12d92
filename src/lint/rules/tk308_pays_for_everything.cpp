// Reported by bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: multiple
  scoring: subtract
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  scoring: net_w(0)
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: closing
  type: multiple
  scoring: net
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢, D: 询问客户的收入}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  points: 2
  scoring: net_w(100%)
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password}
  answer: [A, B]
)",
};

}  // namespace

extern const Rule tk308_pays_for_everything;

constinit const Rule tk308_pays_for_everything{
    .info = &rules::pays_for_everything,
    .explanation = {"Under subtract a wrong pick costs less than a right one earns, and under "
                    "net_w(0) it costs nothing. Whoever ticks every option gets more than half of "
                    "the points, or all of them, without reading.\n\nBoth exist because other "
                    "systems use them and their results must be reproducible. Elsewhere choose "
                    "subset_half, subset_ratio or net.\n\nPolicies that pay for ticking everything "
                    "only with some keys are TK315, which looks at the questions.",
                    "按 subtract，错选扣的比选对得的少；按 "
                    "net_w(0)"
                    "，错选不扣分。不看题全部选上，也能得一半以上甚至满分。\n\n保留这两种办法，是因"
                    "为别的系统在用，要能算出同样的结果。其他场合请用 subset_half、subset_ratio 或 "
                    "net。\n\n有的办法只在某些答案下才会让全选得分，那由 TK315 逐题查看。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
