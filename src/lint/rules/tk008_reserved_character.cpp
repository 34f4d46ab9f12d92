// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: at-all
  type: judge
  stem: @全体成员会提醒群里的每个人。
  answer: true
)",
    R"(- id: command
  type: judge
  stem: `exit` ends the session of the remote desk.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: at-all
  type: judge
  stem: "@全体成员会提醒群里的每个人。"
  answer: true
)",
    R"(- id: command
  type: judge
  stem: Typing `exit` ends the session of the remote desk.
  answer: true
)",
};

}  // namespace

extern const Rule tk008_reserved_character;

constinit const Rule tk008_reserved_character{
    .info = &rules::reserved_character,
    .explanation = {"YAML keeps some characters for itself: `@` and the backtick for later, `%` "
                    "for directives, `&` and `*` for anchors and aliases. A text without quotes "
                    "cannot begin with them.\n\n"
                    "Put the text in quotes. Inside a text these characters are like any other.",
                    "有几个符号 YAML 留给自己用：@ 和反引号留待以后，% 用于指令，& 和 * "
                    "用于锚点和别名。没加引号的文字不能以它们开头。\n\n"
                    "请给文字加引号。这些符号出现在文字中间时只是普通的字。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
