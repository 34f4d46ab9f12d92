// Reported by format/yaml_errors.cpp and format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer：true
)",
    R"(- id: hold
  type:judge
  stem: A caller can be put on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 下面这句话符合退款规则：退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold
    while the agent looks up the order.
  answer: true
)",
};

}  // namespace

extern const Rule tk026_missing_colon;

constinit const Rule tk026_missing_colon{
    .info = &rules::missing_colon,
    .explanation = {"Among the fields of a question stands a line without a colon and a space, so "
                    "it is neither a field nor, by its indentation, part of the text above. Mostly "
                    "the colon is a full-width one, or the space behind it is missing.\n\n"
                    "Write a half-width colon and a space after the key. Indent the line where it "
                    "goes on with the text above.\n\n"
                    "Lines that are indented deeper belong to the text above them and need no "
                    "colon; full-width colons inside a text are fine.",
                    "这一行在字段之间，却没有半角冒号加空格，既不是字段，按缩进也不属于上面的文字。"
                    "多半是冒号打成了全角，或者冒号后面少了空格。\n\n"
                    "请在键后面写半角冒号加一个空格；如果是接上一行的文字，请再缩进一些。\n\n"
                    "缩进更深的行属于上面的文字，不需要冒号；文字里的全角冒号没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
