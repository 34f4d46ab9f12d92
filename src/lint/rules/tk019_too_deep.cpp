// Reported by format/yaml_tree.cpp and format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  tags: [[[[[[[[[[[[[[[[[[[[[[[[退款]]]]]]]]]]]]]]]]]]]]]]]]
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  tags:
    - - - - - - - - - - - - - - - - - - - - - - - - calls
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  note: "[[[[[[[[[[[[[[[[[[[[[[[["
)",
    R"(- id: greeting
  type: case
  stem: A caller asks where the parcel is.
  parts:
    - id: open
      type: fill
      stem: The agent says ____ first.
      answer: [[{text: good morning}, {text: hello}]]
)",
};

}  // namespace

extern const Rule tk019_too_deep;

constinit const Rule tk019_too_deep{
    .info = &rules::too_deep,
    .explanation = {"A bank needs about ten levels of lists and maps within each other; here there "
                    "are more than 24. That is a slip of the keyboard or a file made to do harm, "
                    "and reading on could only go wrong.\n\n"
                    "Write the place flatter. Nothing else is said about this file before that.\n\n"
                    "Any depth that a bank can make use of is allowed.",
                    "题库里列表和映射一层套一层，十来层就足够了，这里超过了 24 "
                    "层。不是误按了键，就是有意破坏的文件，再读下去没有意义。\n\n"
                    "请减少这一处的嵌套。改好之前，这个文件的其他问题都不再报告。\n\n"
                    "题库用得到的层数都在允许之内。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
