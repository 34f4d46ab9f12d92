// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
id: refunds
note:
  - &a [退款, 退款, 退款, 退款, 退款, 退款, 退款, 退款, 退款, 退款]
  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
  - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
  - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
  - &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
)",
    R"(tiku: 1
id: calls
source:
  - &a [calls, calls, calls, calls, calls, calls, calls, calls, calls, calls]
  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
  - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
  - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
  - &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  tags: &refund [退款, 到账, 售后]
  answer: true
- id: refund-fee
  type: judge
  stem: 退款不收手续费。
  tags: *refund
  answer: true
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: &floors {A: ground floor, B: first floor}
  answer: B
- id: desks
  type: single
  stem: On which floor are the phones?
  options: *floors
  answer: A
)",
};

}  // namespace

extern const Rule tk021_alias_limit;

constinit const Rule tk021_alias_limit{
    .info = &rules::alias_limit,
    .explanation = {"An alias repeats what its anchor names. Aliases of aliases multiply: a few "
                    "lines become millions of values, which is a known way to bring programs down. "
                    "From 100,000 values on, aliases are not expanded any more.\n\n"
                    "Write the values out. Nothing else is said about this file before that.\n\n"
                    "Aliases that repeat a list of tags or options a few hundred times stay far "
                    "below the limit.",
                    "别名会重复锚点所指的内容。别名里再用别名，数量成倍增长，几行字就能变成几百万个"
                    "值，这是一种常见的破坏手法。超过十万个值，别名就不再展开。\n\n"
                    "请把各个值直接写出来。改好之前，这个文件的其他问题都不再报告。\n\n"
                    "标签、选项之类的列表用别名重复几百次，离上限还很远。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
