// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  <<: {tags: [退款], difficulty: 易}
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  <<: {source: calls manual}
)",
};

constexpr std::string_view kGood[] = {
    R"(title: 退款
sections:
  - type: judge
    tags: [退款]
    difficulty: 易
    questions:
      - {id: refund-route, stem: 退款会原路退回。, answer: true}
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  source: &manual calls manual
- id: name
  type: judge
  stem: The agent gives a name first.
  answer: true
  source: *manual
)",
};

}  // namespace

extern const Rule tk011_merge_key;

constinit const Rule tk011_merge_key{
    .info = &rules::merge_key,
    .explanation =
        {"In some programs `<<` brings in the fields of another map. It is no part of YAML 1.2, "
         "and what it would bring in, a type or an answer perhaps, would be missing here.\n\n"
         "Write the fields out, or state them on the section: its questions inherit type, points, "
         "scoring, options, tags and more. A value that is needed again can be repeated by an "
         "alias, which is read.\n\n"
         "In quotes `\"<<\"` is a key like any other.",
         "有的程序用 << 引入另一个映射里的字段。它不属于 YAML "
         "1.2，这里不支持，要引入的题型、答案等就会缺失。\n\n"
         "请把字段直接写出来，或者写在部分上：题型、分值、评分办法、选项、标签等，题目都会继承。需"
         "要重复的值可以用别名，别名是支持的。\n\n"
         "加了引号的 \"<<\" 只是普通的键。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
