// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: *重点* 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  tags: *calls
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: required
  type: judge
  stem: 工单里带 * 的栏目要填写。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  note: "*to be checked with the team"
)",
};

}  // namespace

extern const Rule tk023_unknown_alias;

constinit const Rule tk023_unknown_alias{
    .info = &rules::unknown_alias,
    .explanation = {"A text without quotes that begins with an asterisk is an alias, a reference "
                    "to an anchor further up, and no anchor of that name stands there. Bold words "
                    "and lists of notes begin so too.\n\n"
                    "Put the text in quotes, or correct the name of the alias. An anchor has to "
                    "come before its aliases.\n\n"
                    "Asterisks further on in a text are just text.",
                    "没加引号的文字以星号开头就是别名，指向前面的锚点，而前面没有这个名字的锚点。加"
                    "粗的词、用星号列举的说明也会写成这样。\n\n"
                    "如果是文字，请加引号；如果确实是别名，请改正名字。锚点要写在别名的前面。\n\n"
                    "星号出现在文字中间时只是文字。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
