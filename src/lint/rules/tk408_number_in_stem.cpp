#include "lint/rule.h"
#include "lint/stem_frame.h"
#include "lint/text_edits.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK408",
                         "number-in-stem",
                         Severity::warning,
                         {"the stem begins with the number it had on a paper, which is wrong as "
                          "soon as the order changes",
                          "题干开头还留着试卷上的题号，顺序一变就对不上了"}};

constexpr Message kFound{"the stem begins with a number: \"{}\"", "题干以题号开头：“{}”"};
constexpr Message kHelp{"take the number out; questions are numbered when they are shown",
                        "请删去题号，出题时会自动编号"};
constexpr Message kFix{"delete the number", "删去题号"};

void check_question(const QuestionView& view, Check& check) {
  if (view.texts.empty() || view.texts.front().kind != TextKind::stem) {
    return;
  }
  const LocatedText& stem = view.texts.front();
  const std::optional<StemNumber> number = find_stem_number(stem.text);
  if (!number) {
    return;
  }
  TextEdits edits(stem, check);
  if (number->value == view.question.number) {  // any other number may mean something
    edits.replace(number->begin, number->end, "");
  }
  Diagnostic finding;
  finding.where = check.place(stem, number->begin, number->end);
  finding.message =
      text(kFound, shown(stem.text.substr(number->begin, number->end - number->begin)));
  finding.help = text(kHelp);
  finding.fix = edits.fix(text(kFix));
  check.report(std::move(finding));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 12．退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: closing
  type: judge
  stem: 第3题：客户挂断电话以后，坐席再挂断。
  answer: 对
)",
    R"(- id: waiting
  type: judge
  stem: 一、客户不怕等，怕不知道要等多久。
  answer: 对
)",
    R"(- id: greeting
  type: judge
  stem: 7. A greeting names the company.
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: 'Question 3: Before a hold the agent tells the caller the reason.'
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: order
  type: single
  stem: 1、倾听 2、核实 3、回访，投诉处理的先后应当是哪一种？
  options: {A: 1-2-3, B: 2-1-3, C: 3-2-1}
  answer: A
)",
    R"(- id: dates
  type: judge
  stem: 3.5 天不足 4 天，5、6 月共有 61 天。
  answer: 对
)",
    R"(- id: hours
  type: judge
  stem: 24 hours is the limit for a reply, and 1.5 days is too late.
  answer: true
)",
    R"(- id: steps
  type: judge
  stem: "1) Listen, 2) check, 3) act: this is the order of a complaint."
  answer: true
)",
};

}  // namespace

extern const Rule tk408_number_in_stem;

constinit const Rule tk408_number_in_stem{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A number typed into the stem (`12.`, `12、`, `第12题：`, `Question 12:`) is shown beside "
         "the "
         "number the question really has. As soon as questions are drawn, shuffled or moved, the "
         "two "
         "differ, and people answer in the wrong place.\n\n"
         "Sentences that begin with a quantity or a date, decimals, and stems that list steps (`1) "
         "… "
         "2) …`) are left alone.",
         "题干里手写的题号（12. "
         "12、第12题：）会和真正的题号一起显示。一旦抽题、打乱或移动，两个号码就"
         "不一致，考生容易答错位置。\n\n"
         "以数量或日期开头的句子、小数，以及在题干里列举步骤（1、… 2、…）的，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
