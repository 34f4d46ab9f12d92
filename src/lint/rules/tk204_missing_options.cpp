// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  answer: B
)",
    R"(- id: greeting
  type: single
  stem: Which of these belongs in a greeting?
  options: [your name]
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(sections:
  - title: 同意还是不同意
    type: single
    options: [同意, 不同意]
    questions:
      - id: record-calls
        stem: 通话录音前必须告知客户。
        answer: A
)",
    R"(tiku: 1
kind: key
answers: {1: A, 2: C}
)",
};

}  // namespace

extern const Rule tk204_missing_options;

constinit const Rule tk204_missing_options{
    .info = &rules::missing_options,
    .explanation = {"A choice question without two options cannot be answered. Often the field is "
                    "misspelt (which is reported too), the options still stand in the stem, or the "
                    "type is wrong.\n\nList at least two options, as a map of labels to texts or "
                    "as a list.\n\nA key may leave options out, because the paper has them. "
                    "Options that a section states count for all its questions.",
                    "选择题至少要有两个选项，否则没法作答。常见的原因：字段名写错了（会另外提示）、"
                    "选项还留在题干里，或者题型写错了。\n\n请列出至少两个选项，写成“标号: "
                    "内容”，或者写成列表。\n\n答案文件可以不写选项，因为试卷上有。部分上写的选项对"
                    "其中各题都有效。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
