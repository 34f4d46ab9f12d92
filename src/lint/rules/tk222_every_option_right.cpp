#include "base/text.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK222",
    "every-option-right",
    Severity::advice,
    {"every option is right, so that ticking everything without reading earns full points",
     "所有选项都是对的，不读题全部选上也能得满分"}};

constexpr Message kFound{"all {} options are right: ticking everything earns full points",
                         "{} 个选项全是对的：全部选上就得满分"};
constexpr Message kHelp{"add an option that is wrong", "请至少加一个错误选项"};

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  const bool several =
      question.type == QuestionType::multiple || question.type == QuestionType::indeterminate;
  const std::size_t options = question.options.size();
  if (several && question.scored && question.options_stated && options > 1 &&
      question.right.size() == options) {
    check.report(question.answer_where, text(kFound, options), text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: greeting
  type: multiple
  stem: 电话开场白里应当有哪些内容？
  options: {A: 公司的名称, B: 坐席的姓名, C: 问候的话语}
  answer: ABC
)",
    R"(- id: escalate
  type: indeterminate
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a call from the press}
  answer: [A, B, C]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: greeting
  type: multiple
  stem: 电话开场白里应当有哪些内容？
  options: {A: 公司的名称, B: 坐席的姓名, C: 问候的话语, D: 坐席的工资}
  answer: ABC
)",
    R"(- id: visited
  type: multiple
  scored: false
  stem: Which of these courses have you attended?
  options: {A: phone manners, B: complaints, C: telephone sales}
  answer: [A, B, C]
)",
};

}  // namespace

extern const Rule tk222_every_option_right;

constinit const Rule tk222_every_option_right{
    .info = &kInfo,
    .explanation =
        {"A question with several right options tests whether candidates can tell right from "
         "wrong. Where nothing is wrong, whoever ticks everything gets full points, and those who "
         "know that such questions occur are at an advantage. Exam rules usually ask for at least "
         "two right options and at least one wrong one.\n\n"
         "Add a wrong option that is plausible. If the question is only asked to collect answers, "
         "`scored: false` says so, and it is left alone.",
         "多选题考的是分辨对错。一个错误选项都没有，全部选上就得满分；知道有这种题的人白占便宜。命"
         "题规范"
         "一般要求至少两个正确选项、至少一个错误选项。\n\n"
         "请加一个看上去有道理的错误选项。只是收集意见、不计分的题，写 scored: false 就不再提示。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
