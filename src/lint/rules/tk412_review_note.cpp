#include "lint/rule.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK412",
                         "review-note",
                         Severity::warning,
                         {"somebody must decide something about this question before it is used",
                          "这道题还有事要人来定，定了才能用"}};

constexpr Message kFound{"a decision is due: \"{}\"", "有待决定：“{}”"};
constexpr Message kMore{"{1} decisions are due, the first: \"{0}\"",
                        "有 {1} 件事待决定，第一件：“{0}”"};
constexpr Message kHelp{"compare with the source, put the question right and delete \"review\"",
                        "请与原文核对，改好以后删去 review"};

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  if (question.review.empty()) {
    return;
  }
  const std::string first = shown(question.review.front());
  check.report(question.review_where,
               question.review.size() == 1 ? text(kFound, first)
                                           : text(kMore, first, question.review.size()),
               text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  review: [原卷两处答案不同]
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company.
  answer: true
  review: [the scan is hard to read, the key is a guess]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  note: 原卷两处答案不同，已与教材核对。
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company.
  answer: true
  review: []
)",
};

}  // namespace

extern const Rule tk412_review_note;

constinit const Rule tk412_review_note{
    .info = &kInfo,
    .explanation =
        {"`review` holds what could not be decided when the question was imported or written: an "
         "unclear scan, two keys that disagree, an option that seems to be missing. Until a person "
         "has looked, the question should not be used.\n\n"
         "Decide, put the question right, and delete the entry. What should be kept for later goes "
         "to `note`, which is never reported.",
         "review "
         "里写的是导入或录入时定不下来的事：扫描不清楚、两处答案不一致、好像少了选项。没有人看过"
         "之前，这道题不宜使用。\n\n请定下来，把题改好，再删去这一条。想留作说明的写进 note，note "
         "不会"
         "报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
