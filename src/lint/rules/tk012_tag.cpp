// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: !!bool true
)",
    R"(- id: hold-minutes
  type: fill
  stem: A caller is on hold for at most ____ minutes.
  answer: !!int 2
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  note: 上线前再核对一次!!
)",
    R"(- id: mark
  type: judge
  stem: '"!important" is an entry of a style sheet.'
  answer: true
)",
};

}  // namespace

extern const Rule tk012_tag;

constinit const Rule tk012_tag{
    .info = &rules::tag,
    .explanation = {"A tag such as `!!int` tells other programs to make something else of a text. "
                    "tiku reads every value as text and knows from the field what it means, so "
                    "`no`, `1.0` and `2026-01-01` stay as the author wrote them. Here the tag does "
                    "nothing, and another program may read another value than tiku does.\n\n"
                    "Delete it. A text that begins with an exclamation mark needs quotes, or its "
                    "first word is taken for a tag and lost.\n\n"
                    "Exclamation marks further on in a text are just text.",
                    "!!int 之类的标签让别的程序把文字变成别的东西。tiku "
                    "把所有的值都当文字读，再按字段理解，no、1.0、2026-01-"
                    "01都保持原样。标签在这里不起作用，别的程序读到的值却可能与 tiku 不同。\n\n"
                    "请删掉标签。文字本身以感叹号开头时要加引号，否则第一个词会被当成标签丢掉。\n\n"
                    "文字中间的感叹号只是文字。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
