#include "lint/rule.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK413",
                         "cut-question",
                         Severity::warning,
                         {"part of the question is missing, so that it cannot be answered fairly",
                          "题目不完整，不能公平作答"}};

constexpr Message kFound{"the question is marked as cut: \"{}\"", "这道题标明内容不全：“{}”"};
constexpr Message kNoStem{"the question is marked as cut", "这道题标明内容不全"};
constexpr Message kHelp{"complete it from its source and delete \"cut\", or delete the question",
                        "请按原文补全后删去 cut，或者删去这道题"};

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  if (question.cut) {
    check.report(question.cut_where,
                 question.stem.empty() ? text(kNoStem) : text(kFound, shown(question.stem)),
                 text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  cut: true
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company, the
  answer: true
  cut: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  cut: false
)",
    R"(- id: greeting
  type: judge
  stem: A greeting is cut short when the line is busy.
  answer: true
)",
};

}  // namespace

extern const Rule tk413_cut_question;

constinit const Rule tk413_cut_question{
    .info = &kInfo,
    .explanation =
        {"`cut: true` says that the text the question came from breaks off: part of the stem or "
         "some "
         "options are missing. Complete it from the source, or delete the question.\n\n"
         "A question that is marked so is not reported a second time for its broken sentence "
         "(TK410).",
         "cut: true "
         "表示题目的来源不完整，题干缺了一截或者少了选项。请按原文补全，或者删去这道题。\n\n"
         "已经这样标明的题，不再因为句子没写完（TK410）重复报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
