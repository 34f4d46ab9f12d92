// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: hello
  type: judge
  stem: "Hello" opens every call.
  answer: true
)",
    R"(- {id: callback, type: judge, stem: 回访电话要先报工号。 answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: hello
  type: judge
  stem: '"Hello" opens every call.'
  answer: true
)",
    R"(- {id: callback, type: judge, stem: 回访电话要先报工号。, answer: true}
)",
};

}  // namespace

extern const Rule tk001_yaml_syntax;

constinit const Rule tk001_yaml_syntax{
    .info = &rules::yaml_syntax,
    .explanation =
        {"A bank is a YAML file, and at this place the text follows none of YAML's rules. The "
         "question that holds the mistake is left out of every other check; the rest of the file "
         "is still read.\n\n"
         "Most often a text begins with a quote that closes before the text ends, a comma is "
         "missing between two entries in brackets, or a text in brackets holds a comma, a colon, a "
         "question mark or a bracket of its own. Single quotes around the whole text help in all "
         "these cases.\n\n"
         "Mistakes that can be named more closely have rules of their own, from TK002 on.",
         "题库是 YAML 文件，而这里的写法不合 YAML "
         "的规则。出错的这道题不再做其他检查，文件其余部分照常读取。\n\n"
         "最常见的有三种：文字以引号开头，引号却在半句就结束了；括号里的两项之间少了逗号；括号里的"
         "文字本身又有半角的逗号、冒号、问号或括号。用单引号把整段文字括起来，一般都能解决。\n\n"
         "原因更明确的错误另有规则，从 TK002 起。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
