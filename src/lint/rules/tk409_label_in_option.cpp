#include <vector>

#include "lint/rule.h"
#include "lint/stem_frame.h"
#include "lint/text_edits.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK409",
    "label-in-option",
    Severity::warning,
    {"the options repeat their labels in their texts, which contradict each other once shuffled",
     "选项文字里又写了一遍标号，选项打乱后两个标号就对不上"}};

constexpr Message kFound{
    "{0} {0?option:options} of this question {0?repeats:repeat} the label in the text, as in "
    "\"{1}\"",
    "这道题有 {} 个选项把标号又写进了文字里，如“{}”"};
constexpr Message kHelp{"take the labels out of the texts; they are shown anyway",
                        "请从选项文字里删去标号，显示时会自动加上"};
constexpr Message kFix{"delete the repeated label", "删去重复的标号"};

struct Repeated {
  const LocatedText* text = nullptr;
  std::size_t end = 0;
};

std::vector<Repeated> repeated_labels(const QuestionView& view) {
  constexpr TextClasses kMarks = text_class::half_punctuation | text_class::full_punctuation;
  std::vector<Repeated> found;
  for (const LocatedText& text : view.texts) {
    if (text.kind != TextKind::option || (text.classes & kMarks) == 0) {
      continue;
    }
    const std::size_t end = repeated_label_end(text.text, view.question.options[text.index].label);
    if (end != 0) {
      found.push_back({&text, end});
    }
  }
  return found;
}

void check_question(const QuestionView& view, Check& check) {
  constexpr std::size_t kLeast = 2;  // one alone may be a sentence that begins so
  const std::vector<Repeated> found = repeated_labels(view);
  if (found.size() < kLeast) {
    return;
  }
  Fix fix{text(kFix), {}};
  for (const Repeated& repeated : found) {
    TextEdits edits(*repeated.text, check);
    edits.replace(0, repeated.end, "");
    if (const auto one = edits.fix(text(kFix))) {
      fix.edits.insert(fix.edits.end(), one->edits.begin(), one->edits.end());
    }
  }
  const Repeated& first = found.front();
  Diagnostic finding;
  finding.where = check.place(*first.text, 0, first.end);
  finding.message = text(kFound, found.size(), shown(first.text->text));
  finding.help = text(kHelp);
  if (fix.edits.size() == found.size()) {
    finding.fix = std::move(fix);
  }
  check.report(std::move(finding));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: A. 一天, B: B. 三天, C: C. 七天}
  answer: C
)",
    R"(- id: closing
  type: single
  stem: 通话结束时应当由谁先挂断？
  options:
    A: A、坐席
    B: B、客户
    C: C、谁都行
  answer: B
)",
    R"(- id: greeting
  type: single
  stem: What does the agent name first in a greeting?
  options: {A: a) the desk, B: b) the firm, C: c) the hour}
  answer: B
)",
    R"(- id: hold
  type: single
  stem: What does the agent say before a hold?
  options: ["A. the hour", "B. the reason", "C. a farewell"]
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: two-of-three
  type: single
  stem: 甲（A）、乙（B）、丙（C）三个班组中，哪些当天达标？
  options: {A: A、B 两组, B: B、C 两组, C: A、C 两组}
  answer: A
)",
    R"(- id: sizes
  type: single
  stem: 下列哪一个尺寸最大？
  options: {1: 1.5 米, 2: 2.5 米, 3: 3.5 米}
  answer: 3
)",
    R"(- id: degrees
  type: single
  stem: Which degree does the school award first?
  options: {A: A.A., B: B.A., C: C.A.S.}
  answer: A
)",
    R"(- id: disk
  type: single
  stem: Where does the program keep its files?
  options: {C: 'C:\Data', D: 'D:\Data'}
  answer: D
)",
};

}  // namespace

extern const Rule tk409_label_in_option;

constinit const Rule tk409_label_in_option{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Options copied from a paper often bring their letters along: option A reads `A. one "
         "day`. "
         "Shown, it becomes `A. A. one day`, and when options are shuffled the two letters "
         "contradict each other.\n\n"
         "It takes two such options to be sure. Decimals, abbreviations (`B.A.`), paths and "
         "options "
         "that name others (`A、B 两组`) are left alone.",
         "从试卷上复制选项时，常把字母也带进来：A 选项写成“A. 一天”，显示出来就是“A. A. "
         "一天”；选项一"
         "打乱，两个字母就互相矛盾。\n\n"
         "至少有两个选项如此才会报告。小数、缩写（B.A.）、路径，以及提到其他选项的（“A、B "
         "两组”），不会"
         "报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
