// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  answer: true
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is.
  parts:
    - {type: judge, stem: , answer: true}
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
kind: key
id: refunds
questions:
  - {id: refund-route, type: judge, answer: true}
)",
    R"(- id: hold
  type: judge
  stem: >-
    A caller can be put on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk112_missing_stem;

constinit const Rule tk112_missing_stem{
    .info = &rules::missing_stem,
    .explanation = {"The stem is what the candidate reads. Without it there is nothing to answer. "
                    "Often it stands under another name, such as `question` or `title`, or the "
                    "text was left behind when a question was copied.\n\n"
                    "Write it under `stem`. Of a case the stem is the material.\n\n"
                    "Keys hold answers alone and need no stems.",
                    "题干是考生读到的内容，没有题干就无从作答。常见的原因是写到了别的字段里，如 "
                    "question、title，或者复制题目时漏了文字。\n\n"
                    "请写在 stem 里。案例的题干就是材料。\n\n"
                    "答案文件只有答案，不需要题干。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
