// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options:
    [A]: 1 天
    B: 3 天
    C: 7 天
  answer: C
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {A: ground floor, B: first floor, : second floor}
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options:
    "1": 1 天
    "2": 3 天
    "3": 7 天
  answer: 3
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {1: ground floor, 2: first floor}
  answer: 2
)",
};

}  // namespace

extern const Rule tk013_key_not_text;

constinit const Rule tk013_key_not_text{
    .info = &rules::key_not_text,
    .explanation = {"Keys are field names, ids and labels, so a key must be a text. Brackets in "
                    "front of a colon make a list or map of it, and a colon with nothing in front "
                    "leaves the value without a name.\n\n"
                    "Write the key; a key that holds brackets goes into quotes.\n\n"
                    "Keys that look like numbers or like `null` are texts and are fine.",
                    "键是字段名、id "
                    "或标号，只能是文字。冒号前面写了括号，就成了列表或映射；冒号前面什么都没有，值"
                    "就没有名字。\n\n"
                    "请补上键；键里本来就有括号时请加引号。\n\n"
                    "看上去像数字或 null 的键也是文字，没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
