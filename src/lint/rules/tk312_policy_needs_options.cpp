// Reported by bank/scoring.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: 多选题, type: multiple, points: 2, scoring: halves, answers: {1: AC}}
)",
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: Which of these, type: multiple, points: 2, scoring: net_w, answers: {1: AB}}
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: 多选题, type: multiple, points: 2, options: 5, scoring: halves, answers: {1: AC}}
)",
    R"(tiku: 1
kind: key
id: example
sections:
  - {title: Which of these, type: multiple, points: 2, scoring: net_w(1/2), answers: {1: AB}}
)",
};

}  // namespace

extern const Rule tk312_policy_needs_options;

constinit const Rule tk312_policy_needs_options{
    .info = &rules::policy_needs_options,
    .explanation =
        {"Some policies count the options that were rightly left alone, so they must know how many "
         "there are. A key may leave options out; then the known labels are those of the answers, "
         "and an option that nobody ticked would be missing from the count.\n\nState `options` in "
         "the key, as a number (4) or as labels (A-D), on the questions or on the section.\n\nThe "
         "policies that count options are per_decision, per_decision_net, halves, subtract, and "
         "net_w without an argument.",
         "有的办法要数“该不选而没有选”的选项，所以要知道一共有几个。答案文件可以不写选项，那样就只"
         "知道答案里出现过的字母，没人选的选项会漏数。\n\n请在答案文件里写 "
         "options：个数（4）或标号（A-D），写在题目或部分上都可以。\n\n要数选项的办法有 "
         "per_decision、per_decision_net、halves、subtract，以及不带参数的 net_w。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
