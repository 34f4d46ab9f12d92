// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- &refund
  id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  tags: *refund
)",
    R"(questions: &all
  - id: hold
    type: judge
    stem: A caller can be put on hold.
    answer: true
    note: *all
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  tags: &refund [退款]
- id: refund-fee
  type: judge
  stem: 退款不收手续费。
  answer: true
  tags: *refund
)",
    R"(- id: hold
  type: judge
  stem: &hold A caller can be put on hold.
  answer: true
  note: *hold
)",
};

}  // namespace

extern const Rule tk022_alias_cycle;

constinit const Rule tk022_alias_cycle{
    .info = &rules::alias_cycle,
    .explanation =
        {"The alias stands inside the very list or map that its anchor names. Written out, the "
         "thing would hold itself, and there would be no end to it. The alias is left out.\n\n"
         "Write out what was meant, or move the anchor to the value that is to be repeated.\n\n"
         "An alias after the end of what it names is fine.",
         "别名写在它自己所指的列表或映射里面。照字面展开就是自己包含自己，没有尽头，所以这个别名不"
         "予理会。\n\n"
         "请把要写的内容直接写出来，或者把锚点移到真正要重复的值上。\n\n"
         "锚点所指的内容结束之后再用别名，没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
