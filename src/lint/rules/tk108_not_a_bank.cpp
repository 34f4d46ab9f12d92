// Reported by bank/load.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(退款会原路退回。（对）
)",
    R"(# calls
- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
)",
    R"({"tiku": 1, "id": "calls", "questions": [{"id": "hold", "type": "judge",
  "stem": "A caller can be put on hold.", "answer": true}]}
)",
};

}  // namespace

extern const Rule tk108_not_a_bank;

constinit const Rule tk108_not_a_bank{
    .info = &rules::not_a_bank,
    .explanation =
        {"A bank or a key is a map of fields: `tiku`, `questions` or `sections` and so on. This "
         "file is something else, a list or a plain text, or holds nothing at all.\n\n"
         "Put `tiku: 1` and `questions:` above the list. Papers in plain text or Word become a "
         "bank by `tiku import`.",
         "题库和答案文件应是由字段组成的映射：tiku、questions 或 sections "
         "等。这个文件是列表，或者是一段文字，或者什么也没有。\n\n"
         "请在列表前面加上 tiku: 1 和 questions: 两行。纯文本或 Word 试卷可以用 tiku import "
         "转成题库。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
