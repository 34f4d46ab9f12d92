#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/choice.h"
#include "lint/option_parts.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK611",
    "option-contains-option",
    Severity::advice,
    {"an option lists another option as its part, so that both are right or the choice is unclear",
     "一个选项里列着另一个选项的内容，两个选项互相重叠"}};

constexpr Message kFound{"option {} lists \"{}\", which is option {}",
                         "选项 {} 里的“{}”就是选项 {}"};
constexpr Message kHelp{"make the options exclude each other, e.g. \"only {}\"",
                        "让选项互不包含，比如写成“只{}”"};

void check_question(const QuestionView& view, Check& check) {
  if (!view.question.is_choice()) {
    return;
  }
  const std::span<const LocatedText> options = options_of(view);
  const std::optional<ListedOption> found = find_listed_option(options);
  if (!found) {
    return;
  }
  const LocatedText& whole = options[found->whole];
  const std::string part = visible(whole.text.substr(found->begin, found->end - found->begin));
  check.report_in(whole, found->begin, found->end,
                  text(kFound, visible(view.question.options[found->whole].label), part,
                       visible(view.question.options[found->part].label)),
                  text(kHelp, part));
}

constexpr std::string_view kBad[] = {
    R"(- id: broken
  type: single
  stem: 商品破损，买家可以申请什么？
  options: {A: 退款, B: 补发赠品, C: 退款和换货, D: 延长收货}
  answer: C
)",
    R"(- id: verify
  type: single
  stem: 电话里核实身份要问什么？
  options: {A: 姓名, B: 住址, C: 生日、姓名, D: 收入}
  answer: C
)",
    R"(- id: broken
  type: single
  stem: What may a buyer ask for when a cup is broken?
  options: {A: a refund, B: a gift, C: a refund or a new cup, D: more time}
  answer: C
)",
    R"(- id: verify
  type: single
  stem: What do you ask a caller for?
  options: {A: the name, B: the salary, C: "the birthday, the name", D: the weather}
  answer: C
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: desk
  type: single
  stem: 换货申请由哪里受理？
  options: {A: 售后, B: 售后主管, C: 仓库, D: 财务}
  answer: A
)",
    R"(- id: broken
  type: single
  stem: 商品破损，买家可以申请什么？
  options: {A: 只退款, B: 补发赠品, C: 退款和换货, D: 延长收货}
  answer: C
)",
    R"(- id: desk
  type: single
  stem: Who handles a new cup for a broken one?
  options: {A: sales, B: after-sales, C: the warehouse, D: the cashier}
  answer: B
)",
    R"(- id: numbers
  type: single
  stem: Which shelves hold the spare parts?
  options: {A: 1 and 2, B: 2 and 3, C: 3 and 4}
  answer: B
)",
};

}  // namespace

extern const Rule tk611_option_contains_option;

constinit const Rule tk611_option_contains_option{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"If \"a refund or a new cup\" is right, \"a refund\" is not wrong either, and who picks "
         "it "
         "complains with reason. Test-wise candidates also see that the part cannot be the key "
         "when "
         "the whole is there.\n\n"
         "Make the options exclude each other: \"only a refund\", \"a refund or a new cup\".\n\n"
         "Only lists are looked at (and, or, 和, 与, 、, commas): an option that merely begins "
         "with "
         "the same words, like 售后 and 售后主管, is another thing.",
         "“退款和换货”对，“退款”也就不算错，选了它的考生会有理由申诉。有经验的考生还看得出，有了整"
         "体，"
         "部分就不会是答案。\n\n让选项互不包含，比如“只退款”和“退款和换货”。\n\n"
         "只看并列的写法（和、与、及、或、顿号、逗号）。“售后”和“售后主管”这样只是开头相同的不算"
         "。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
