// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: reply
  type: judge
  stem: 自动回复: 您好，请稍候。
  answer: true
)",
    R"(- id: reply
  type: judge
  stem: The first line of a reply is Subject: and the order number.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: reply
  type: judge
  stem: 自动回复可以写：您好，请稍候。
  answer: true
)",
    R"(- id: reply
  type: judge
  stem: "The first line of a reply is Subject: and the order number."
  answer: true
)",
    R"(- id: opening
  type: judge
  stem: The phone lines open at 9:00 on working days.
  answer: true
)",
};

}  // namespace

extern const Rule tk006_colon_in_text;

constinit const Rule tk006_colon_in_text{
    .info = &rules::colon_in_text,
    .explanation =
        {"A colon followed by a space parts a key from its value. In `stem: Note: give your name` "
         "the second one would make a key of `Note`, so the line cannot be read.\n\n"
         "Put the text in quotes. In Chinese texts write the full-width colon, which is a "
         "character like any other.\n\n"
         "A colon without a space after it belongs to the text, as in 9:00 or a web address.",
         "半角冒号加空格是键和值的分界。`stem: 提示: 请报工号` "
         "里有两个这样的冒号，第二个会把“提示”也变成键，这一行就读不了。\n\n"
         "请给整段文字加引号；中文里改用全角冒号“：”最省事，它只是普通的字。\n\n"
         "后面没有空格的冒号属于文字，例如 9:00 和网址里的冒号，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
