#include "lint/answer_marks.h"
#include "lint/rule.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK406",
                         "answer-left-in-stem",
                         Severity::warning,
                         {"the question shows its own answer, so that it measures nothing",
                          "题目里露出了答案，考不出水平"}};

constexpr Message kSlot{"the blank still holds an answer: \"{}\"", "空位里还留着答案：“{}”"};
constexpr Message kStated{"the text states an answer: \"{}\"", "文字里写着答案：“{}”"};
constexpr Message kOption{"a mark singles this option out: \"{}\"",
                          "这个选项带有与众不同的记号：“{}”"};
constexpr Message kHelp{"take the answer out here; the key stands under \"answer\"",
                        "请从这里删去，答案写在 answer 里"};

/// Texts without any of these hold no mark of an answer.
constexpr TextClasses kMayHold = text_class::bracket | text_class::full_punctuation |
                                 text_class::half_punctuation | text_class::tick;

/// What shows the answer, with the text it stands in.
struct Finding {
  const LocatedText* text = nullptr;
  AnswerMark mark;
  const Message* message = nullptr;
};

std::optional<Finding> in_stem(const QuestionView& view, const LocatedText& stem) {
  if ((stem.classes & kMayHold) == 0) {
    return std::nullopt;
  }
  std::optional<AnswerMark> mark;
  if (view.question.is_choice() && (stem.classes & text_class::bracket) != 0) {
    mark = find_filled_slot(view.question);
  } else if (view.question.type == QuestionType::judge) {
    mark = find_filled_judge_slot(stem.text);
  }
  if (mark) {
    return Finding{&stem, *mark, &kSlot};
  }
  mark = find_stated_answer(stem.text);
  return mark ? std::optional(Finding{&stem, *mark, &kStated}) : std::nullopt;
}

/// Marks on some options and not on the others.
std::optional<Finding> in_options(const QuestionView& view) {
  std::optional<Finding> first;
  std::size_t options = 0;
  std::size_t marked = 0;
  for (const LocatedText& text : view.texts) {
    if (text.kind != TextKind::option) {
      continue;
    }
    ++options;
    if ((text.classes & kMayHold) == 0) {
      continue;
    }
    const std::optional<AnswerMark> stated = find_stated_answer(text.text);
    if (stated) {
      return Finding{&text, *stated, &kStated};
    }
    if (const std::optional<AnswerMark> mark = find_option_mark(text.text)) {
      ++marked;
      first = first ? first : std::optional(Finding{&text, *mark, &kOption});
    }
  }
  return marked < options ? first : std::nullopt;
}

void check_question(const QuestionView& view, Check& check) {
  if (view.texts.empty() || view.texts.front().kind != TextKind::stem) {
    return;
  }
  std::optional<Finding> found = in_stem(view, view.texts.front());
  if (!found && !view.question.options.empty()) {
    found = in_options(view);
  }
  if (!found) {
    return;
  }
  const AnswerMark& mark = found->mark;
  const std::string piece = shown(found->text->text.substr(mark.begin, mark.end - mark.begin));
  check.report_in(*found->text, mark.begin, mark.end, tiku::text(*found->message, piece),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多（ C ）天到账。
  options: {A: 一, B: 三, C: 七}
  answer: C
)",
    R"(- id: first-step
  type: multiple
  stem: 处理投诉时应当先做的是（AB）。
  options: {A: 倾听客户, B: 核实情况, C: 解释规则}
  answer: AB
)",
    R"(- id: calm
  type: single
  stem: 客户情绪激动时，坐席首先应当怎样做？
  options: {A: 讲清规则, B: 安抚情绪√, C: 转接主管}
  answer: B
)",
    R"(- id: closing
  type: judge
  stem: 客户挂断电话以后，坐席再挂断。（√）
  answer: 对
)",
    R"(- id: greeting
  type: single
  stem: "What does the agent name first in a greeting? Answer: B"
  options: {A: the desk, B: the company, C: the hour}
  answer: B
)",
    R"(- id: hold
  type: single
  stem: What does the agent say before a caller is put on hold?
  options: {A: nothing, B: the reason (correct), C: the hour}
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: vitamin
  type: single
  stem: 夜盲症多与维生素（A）缺乏有关，下列哪一种食物含量最高？
  options: {A: 猪肝, B: 大米, C: 豆腐}
  answer: A
)",
    R"(- id: about-keys
  type: judge
  stem: 简答题的参考答案可以有几种写法，对的答案应当都给分。
  answer: 对
)",
    R"(- id: stars
  type: single
  stem: 客户评价为几颗星时应当回访？
  options: {A: 一星★, B: 三星★, C: 五星★}
  answer: A
)",
    R"(- id: plan
  type: single
  stem: The desk has two plans. Which step is new in plan (B)?
  options: {A: a greeting, B: a survey, C: a closing}
  answer: B
)",
    R"(- id: dialogue
  type: judge
  stem: "The answer: a caller who waits wants to know why."
  answer: true
)",
};

}  // namespace

extern const Rule tk406_answer_left_in_stem;

constinit const Rule tk406_answer_left_in_stem{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Papers are often typed from a copy with the answers on it: the letter stays in the "
         "blank, "
         "a tick stays at the end of an option, `Answer: B` stays below the question. Whoever sees "
         "it need not know anything. Leave the blank empty, as in （ ）, and keep the key in "
         "`answer`.\n\n"
         "Letters in brackets that name something (维生素（A）, plan (B)) or are no labels of the "
         "question are left alone, and so are marks that every option has and texts that only "
         "speak "
         "of answers.",
         "试卷常常是照着带答案的底稿录入的：字母还留在括号里，√ "
         "还留在选项后面，题目下面还写着“答案："
         "B”。看见的人什么都不会也能答对。请把空位留空，写成（ ），答案写在 answer 里。\n\n"
         "括号里的字母是名称的一部分（如维生素（A））、或者不是本题的选项，每个选项都带的记号，以及"
         "只是"
         "谈到“答案”的文字，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
