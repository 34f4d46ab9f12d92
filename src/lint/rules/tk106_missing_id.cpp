// Reported by bank/check.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- type: judge
  stem: A caller can be put on hold.
  answer: true
- id: name
  type: judge
  stem: The agent gives a name first.
  answer: true
- type: judge
  stem: The music plays while a caller is on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
kind: key
id: refunds
sections:
  - {type: judge, answers: [true, false, true]}
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is.
  parts:
    - {type: judge, stem: The agent looks up the order., answer: true}
)",
};

}  // namespace

extern const Rule tk106_missing_id;

constinit const Rule tk106_missing_id{
    .info = &rules::missing_id,
    .explanation =
        {"A question without an id is known by its running number, and that changes when a "
         "question is added, moved or taken out. Results of the last exam, reviews and corrections "
         "would then point to another question.\n\n"
         "Add an `id` to each question, once and for all: a word or two about what is asked. Names "
         "stay, even if the text is edited.\n\n"
         "Keys need no ids, because the numbers of a printed paper do not change; nor do the parts "
         "of a case. It is said once for a bank.",
         "没有 id "
         "的题用题号来指代，而增删或移动题目之后题号就变了，上次的成绩、复习记录和更正会对到别的题"
         "上。\n\n"
         "请给每道题写一个 id，概括问的是什么，定下来就不再改；题目文字以后可以修改，id 不变。\n\n"
         "答案文件不需要 id，因为试卷上的题号不会变；案例的小题也不需要。整个题库只提示一次。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
