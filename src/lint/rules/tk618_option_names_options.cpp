#include <algorithm>

#include "base/text.h"
#include "lint/catch_all.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK618",
    "option-names-options",
    Severity::advice,
    {"an option names other options by their letters, which breaks when the options are shuffled",
     "选项用字母指代其他选项，打乱选项顺序后就对不上了"}};

constexpr Message kFound{"option {} is \"{}\": it names other options by their letters",
                         "选项 {} 写的是“{}”，用字母指代其他选项"};
constexpr Message kHelp{"make it a multiple-choice question, or write out what is meant",
                        "改成多选题，或者把所指的内容写出来"};

void check_question(const QuestionView& view, Check& check) {
  const std::span<const LocatedText> options = options_of(view);
  if (!view.question.is_choice() || options.size() < 3) {
    return;
  }
  const LocatedText* found = nullptr;
  std::ptrdiff_t others = 0;
  for (const LocatedText& option : options) {
    const bool names = read_catch_all(option.text, options.size()) == CatchAll::some;
    // Variables may be called A and B, and sequences are made of letters.
    others += !names && trim(option.text).size() > 2 ? 1 : 0;
    found = names && found == nullptr ? &option : found;
  }
  if (found != nullptr && others >= 2) {
    check.report(found->where,
                 text(kFound, visible(view.question.options[found->index].label),
                      visible(trim(found->text))),
                 text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: broken
  type: single
  stem: 商品破损，买家可以申请什么？
  options: {A: 退款, B: 换货, C: 补发赠品, D: A和B}
  answer: D
)",
    R"(- id: verify
  type: single
  stem: 电话里核实身份要问什么？
  options: {A: 姓名, B: 生日, C: 收入, D: A、B 均可}
  answer: D
)",
    R"(- id: broken
  type: single
  stem: What may a buyer ask for when a cup is broken?
  options: {A: a refund, B: a new cup, C: a gift, D: both A and B}
  answer: D
)",
    R"(- id: verify
  type: single
  stem: What do you ask a caller for?
  options: {A: the name, B: the birthday, C: the salary, D: A or B}
  answer: D
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: cards
  type: single
  stem: 哪种套餐可以办副卡？
  options: {A: A 套餐, B: B 套餐, C: "A、B 两种套餐", D: C 套餐}
  answer: C
)",
    R"(- id: order
  type: single
  stem: 把三个步骤 A、B、C 排好顺序。
  options: {A: "A、B、C", B: "B、A、C", C: "C、B、A"}
  answer: A
)",
    R"(- id: blood
  type: single
  stem: Which blood group may take all others?
  options: {A: A, B: B, C: AB, D: O}
  answer: C
)",
    R"(- id: plans
  type: single
  stem: Who may have a second card?
  options: {A: plan A, B: plan B, C: both plans, D: plan C}
  answer: C
)",
};

}  // namespace

extern const Rule tk618_option_names_options;

constinit const Rule tk618_option_names_options{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"\"Both A and B\" ties the question to one order of its options: shuffled papers and "
         "paper "
         "forms make it wrong. It also invites guessing from parts, as \"all of the above\" "
         "does.\n\n"
         "Make it a multiple-choice question, or write out what is meant.\n\n"
         "Left alone: sequences of letters, things that are called A and B, and options such as "
         "\"both plans\".",
         "“A和B”把题目固定在一种选项顺序上：一打乱选项、一换卷别，它就错了。它也和“以上都对”一样，"
         "认出一部分就能猜到。\n\n改成多选题，或者把所指的内容写出来。\n\n"
         "字母排成的顺序、本来就叫 A 和 B 的东西、“两种套餐都可以”这样的说法不算。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
