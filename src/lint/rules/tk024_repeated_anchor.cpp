// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  tags: &t [退款]
  answer: true
- id: invoice
  type: judge
  stem: 电子发票可以重新下载。
  tags: &t [发票]
  answer: true
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: &o {A: ground floor, B: first floor}
  answer: B
- id: language
  type: single
  stem: In which language is a greeting given?
  options: &o {A: that of the caller, B: that of the agent}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  tags: &refund [退款]
  answer: true
- id: invoice
  type: judge
  stem: 电子发票可以重新下载。
  tags: &invoice [发票]
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  source: &manual calls manual
  answer: true
- id: name
  type: judge
  stem: The agent gives a name first.
  source: *manual
  answer: true
- id: transfer
  type: judge
  stem: A call can be passed on to a colleague.
  source: *manual
  answer: true
)",
};

}  // namespace

extern const Rule tk024_repeated_anchor;

constinit const Rule tk024_repeated_anchor{
    .info = &rules::repeated_anchor,
    .explanation = {"Two anchors have one name. An alias means the last one before it, so a "
                    "question that is moved, or a line that is added, can change what an alias "
                    "stands for without anybody noticing.\n\n"
                    "Give each anchor a name of its own.\n\n"
                    "Several aliases of one anchor are what anchors are for.",
                    "两个锚点同名。别名指的是它前面最近的一个，题目一挪动、中间加一行，别名所指的内"
                    "容就可能悄悄变了。\n\n"
                    "请给每个锚点起不同的名字。\n\n"
                    "同一个锚点用多个别名，正是锚点的用处，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
