#include "base/text.h"
#include "lint/choice.h"
#include "lint/negative_ask.h"
#include "lint/rule.h"
#include "lint/words.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK617",
    "double-negative",
    Severity::advice,
    {"stem and option both say \"not\", so that picking the option means untangling two negations",
     "题干问“不……”，选项又说“不……”，要绕两个弯才能作答"}};

constexpr Message kFound{"option {} begins with \"{}\" under a stem that asks for what is not so",
                         "题干已经在反着问，选项 {} 又以“{}”开头"};
constexpr Message kHelp{"say the option positively, or ask for what is so",
                        "把选项改成正面的说法，或者把题干改成正面提问"};

constexpr WordTable kBeginnings(words::kNegativeBeginnings);

void check_question(const QuestionView& view, Check& check) {
  const LocatedText* stem = stem_of(view);
  if (stem == nullptr || !view.question.is_choice()) {
    return;
  }
  const std::optional<NegativeAsk> ask = find_negative_ask(stem->text);
  if (!ask || !ask->says_not) {
    return;
  }
  for (const LocatedText& option : options_of(view)) {
    const std::optional<WordMatch> match = kBeginnings.match_at(option.text, 0);
    const bool is_attribute = option.text.find("的") != std::string_view::npos;  // 未拆封的水杯
    if (match && match->word->kind != words::harmless && !is_attribute) {
      const std::string& label = view.question.options[option.index].label;
      check.report_in(option, 0, match->end,
                      text(kFound, visible(label), option.text.substr(0, match->end)), text(kHelp));
      return;
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: single
  stem: 通话结束前，坐席【不应】做的是哪一项？
  options: {A: 确认问题已经解决, B: 不等客户说完就道别, C: 说明后续时限, D: 感谢来电}
  answer: B
)",
    R"(- id: privacy
  type: single
  stem: 下列做法中「不符合」保密要求的是哪一种？
  options: {A: 工单加密保存, B: 离座时锁住屏幕, C: 没有核实就报地址, D: 定期更换密码}
  answer: C
)",
    R"(- id: closing
  type: single
  stem: Which of these is NOT part of closing a call?
  options: {A: asking for other wishes, B: not waiting for an answer, C: saying thanks}
  answer: B
)",
    R"(- id: privacy
  type: single
  stem: "All of the following protect a customer's data, EXCEPT:"
  options: {A: a locked screen, B: no check of the caller, C: a strong password}
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: closing
  type: single
  stem: 通话结束前，坐席【不应】做的是哪一项？
  options: {A: 确认问题已经解决, B: 抢在客户前面挂断, C: 说明后续时限, D: 感谢来电}
  answer: B
)",
    R"(- id: words
  type: single
  stem: 描述包裹状态时，哪个词【不属于】规范用语？
  options: {A: 不可抗力延误, B: 已经揽收, C: 丢到爪哇国, D: 等待派送}
  answer: C
)",
    R"(- id: closing
  type: single
  stem: Which of these is NOT part of closing a call?
  options: {A: asking for other wishes, B: hanging up first, C: saying thanks}
  answer: B
)",
    R"(- id: late
  type: single
  stem: What do you say when the parcel has not arrived?
  options: {A: not to worry and where it is, B: to call again, C: to write a letter}
  answer: A
)",
};

}  // namespace

extern const Rule tk617_double_negative;

constinit const Rule tk617_double_negative{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"\"Which is not ... - not waiting\": the candidate has to work out that not doing "
         "something "
         "is not part of it. Many get lost on the way although they know the matter.\n\n"
         "Say the option positively (\"hanging up first\") or turn the stem round.\n\n"
         "Reported once a question, at the first option that begins with a negation. A stem that "
         "asks "
         "for what is wrong (\"错误的是\") is left alone: \"not checking\" is then a plain "
         "mistake.",
         "“不应做的是……不等客户说完”：考生得先绕明白“不做某事是不应做的”，懂业务的人也会在这里绕"
         "错。\n\n把选项改成正面的说法（“抢在客户前面挂断”），或者把题干改成正面提问。\n\n"
         "一道题只提醒一次，指在第一个以否定开头的选项上。题干问“错误的是”时不管：这时“不核实身份”"
         "就是一种错误做法，读起来并不绕。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
