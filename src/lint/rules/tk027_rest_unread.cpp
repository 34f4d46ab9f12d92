// Reported by format/yaml.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk027_rest_unread;

constinit const Rule tk027_rest_unread{
    .info = &rules::rest_unread,
    .explanation = {"After a mistake of syntax the damaged question is left out and the file is "
                    "read again, so that one run finds as many mistakes as it can. With some sixty "
                    "of them reading ends, and what follows the place is not checked.\n\n"
                    "Correct what was found so far and check again. A file with that many mistakes "
                    "is often no YAML at all, or lost its indentation on the way.",
                    "遇到语法错误时，会略过出错的题再读一遍，好让一次检查找出尽可能多的错误。错误多"
                    "到六十处左右就不再读了，此处之后的内容没有检查。\n\n"
                    "请先改正已经报告的错误，再检查一次。错误这么多的文件，常常根本不是 "
                    "YAML，或者在传递中丢了缩进。"},
    .why_no_example = {"It always comes after the findings that made reading end.",
                       "它总是跟在让读取中止的那些错误之后。"},
    .good = kGood,
};

}  // namespace tiku
