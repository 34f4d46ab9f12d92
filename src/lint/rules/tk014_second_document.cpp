// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
---
questions:
  - {id: refund-fee, type: judge, stem: 退款不收手续费。, answer: true}
)",
    R"(tiku: 1
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
---
)",
};

constexpr std::string_view kGood[] = {
    R"(---
tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
)",
    R"(tiku: 1
id: calls
questions:
  - id: hold
    type: judge
    stem: A caller can be put on hold.
    answer: true
    note: >-
      First half
      ---
      second half
)",
};

}  // namespace

extern const Rule tk014_second_document;

constinit const Rule tk014_second_document{
    .info = &rules::second_document,
    .explanation =
        {"A line of three hyphens begins another document. A bank or a key is one document; what "
         "stands after the hyphens is not read.\n\n"
         "Put the second part into a file of its own, or delete the line. Sections part a bank "
         "better than hyphens.\n\n"
         "One such line at the very beginning is fine. Files of answer sheets may hold many "
         "documents.",
         "单独一行的三个短横表示另一个文档开始。题库和答案文件只能有一个文档，短横之后的内容不会读"
         "取。\n\n"
         "请把后半部分放进另一个文件，或者删掉这一行。要把题库分成几块，请用 sections。\n\n"
         "文件开头有一行这样的短横没有问题；答卷文件可以有多个文档。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
