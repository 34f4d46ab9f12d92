#include "lint/rule.h"
#include "lint/stem_frame.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK418",
                         "tag-in-stem",
                         Severity::warning,
                         {"the stem carries its type or points as a paper prints them, which go "
                          "wrong when either changes",
                          "题干里还留着试卷上的题型或分值，题型、分值一改就对不上了"}};

constexpr Message kType{"the stem begins with the type of the question: \"{}\"",
                        "题干以题型开头：“{}”"};
constexpr Message kPoints{"the stem states its points: \"{}\"", "题干里写着分值：“{}”"};
constexpr Message kTypeHelp{"take it out and see that \"type\" says the same",
                            "请删去，并核对 type 写的是同一题型"};
constexpr Message kPointsHelp{"take it out and see that \"points\" says the same",
                              "请删去，并核对 points 写的是同一分值"};

void check_question(const QuestionView& view, Check& check) {
  if (view.texts.empty() || view.texts.front().kind != TextKind::stem) {
    return;
  }
  const LocatedText& stem = view.texts.front();
  constexpr TextClasses kBrackets = text_class::bracket | text_class::full_punctuation;
  if ((stem.classes & kBrackets) == 0) {
    return;
  }
  if (const std::optional<StemTag> tag = find_stem_tag(stem.text)) {
    check.report_in(stem, tag->begin, tag->end,
                    text(tag->is_points ? kPoints : kType,
                         shown(stem.text.substr(tag->begin, tag->end - tag->begin))),
                    text(tag->is_points ? kPointsHelp : kTypeHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: "[单选题] 退款最多几天到账？"
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: closing
  type: judge
  stem: 客户挂断电话以后，坐席再挂断。（2分）
  answer: 对
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company. (2 points)
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: (1 mark) Before a hold the agent tells the caller the reason.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: hint
  type: multiple
  stem: （多选）下列哪些内容属于开场白？
  options: {A: 问候, B: 工号, C: 结束语}
  answer: AB
)",
    R"(- id: rubric
  type: short
  stem: 写出开场白（3 分），再写出结束语（2 分）
  answer: 您好，这里是客服中心。感谢来电，再见。
)",
    R"(- id: points
  type: judge
  stem: The survey (10 points) counts more than the call.
  answer: true
)",
    R"(- id: lesson
  type: judge
  stem: "[Lesson 2] The agent thanks the caller."
  answer: true
)",
};

}  // namespace

extern const Rule tk418_tag_in_stem;

constinit const Rule tk418_tag_in_stem{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Papers print the type and the points beside a question: `[单选题]`, `(2 points)`. In a "
         "bank "
         "both have fields of their own; typed into the stem they stay as they are when the field "
         "changes, and candidates read two different things.\n\n"
         "A hint such as （多选）, points of single tasks inside the stem, and other remarks in "
         "brackets are left alone.",
         "试卷会在题目旁边印上题型和分值，如 "
         "[单选题]、（2分）。题库里这两样都有自己的字段；写进题干的不会"
         "跟着字段变，考生就会看到两种说法。\n\n"
         "（多选）这样的提示、题干中各小问自己的分值，以及括号里的其他说明，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
