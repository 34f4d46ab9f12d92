#include "base/text.h"
#include "lint/catch_all.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK604",
    "none-of-the-above",
    Severity::advice,
    {"an option says that no other is right, so that its choice does not show what is known",
     "“以上都不对”这类选项：选了它，也不说明考生知道正确答案"}};

constexpr Message kFound{"option {} says only that the others are wrong",
                         "选项 {} 只是说其他选项不对"};
constexpr Message kHelp{"replace it by an answer of its own", "换成一个有内容的选项"};

void check_text(const LocatedText& text, Check& check) {
  if (text.kind != TextKind::option || !text.question->is_choice()) {
    return;
  }
  const std::vector<Option>& options = text.question->options;
  if (read_catch_all(text.text, options.size()) == CatchAll::none) {
    check.report(text.where, tiku::text(kFound, visible(options[text.index].label)),
                 tiku::text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: period
  type: single
  stem: 普通订单的付款期限是多久？
  options: {A: 一小时, B: 一天, C: 三天, D: 以上都不对}
  answer: C
)",
    R"(- id: tone
  type: single
  stem: 哪一句话适合用来结束通话？
  options: {A: 再见, B: 请问还有什么可以帮您, C: 那就这样, D: 以上选项均不正确}
  answer: B
)",
    R"(- id: period
  type: single
  stem: How long may a customer take to pay?
  options: {A: an hour, B: a day, C: three days, D: None of the above.}
  answer: C
)",
    R"(- id: tone
  type: single
  stem: How do you end a call?
  options: {A: Bye, B: Thank you for calling, C: That is it, D: none of these}
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: fee
  type: single
  stem: 会员退货时要付什么费用？
  options: {A: 来回运费, B: 手续费, C: 包装费, D: 没有费用}
  answer: D
)",
    R"(- id: reply
  type: single
  stem: 客户问优惠券能不能叠加使用，按活动规则怎样回答？
  options: {A: 可以, B: 不可以, C: 要看活动页面, D: 没有规定}
  answer: C
)",
    R"(- id: fee
  type: single
  stem: What does a member pay for a return?
  options: {A: postage, B: a fee, C: half the postage, D: none}
  answer: D
)",
    R"(- id: reply
  type: single
  stem: Can two vouchers be used for one order?
  options: {A: "yes", B: "no", C: only above 100 yuan, D: no rule is known}
  answer: C
)",
};

}  // namespace

extern const Rule tk604_none_of_the_above;

constinit const Rule tk604_none_of_the_above{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Who picks \"none of the above\" may know that three options are wrong without knowing "
         "what "
         "is right, and where the other options are nearly right it starts disputes. As a wrong "
         "option it is a filler that few people choose. It also forbids shuffling.\n\n"
         "Write one more answer that somebody might really believe; three good options are better "
         "than four with a filler.\n\n"
         "\"none\" or \"no fee\" as an answer to the question is not reported.",
         "选“以上都不对”的人可能只知道三个选项是错的，并不知道什么是对的；其他选项半对半错时，还"
         "容易引起争议。它作错误选项时只是凑数，很少有人选。选项也因此不能打乱顺序。\n\n"
         "换成一个真会有人信的答案；三个好选项胜过三个加一个凑数的。\n\n"
         "“没有费用”这样回答题目本身的选项不算。"},
    .bad = kBad,
    .good = kGood,
    .check_text = check_text,
};

}  // namespace tiku
