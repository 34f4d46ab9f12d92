#include "base/text.h"
#include "lint/catch_all.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK603",
    "all-of-the-above",
    Severity::advice,
    {"an option says that all others are right, so that knowing two of them is enough",
     "“以上都对”这类选项：认出其中两个，就知道该选它"}};

constexpr Message kFound{"option {} speaks about the other options instead of the question",
                         "选项 {} 说的是其他选项，不是题目本身"};
constexpr Message kHelp{"replace it by an answer of its own, or ask a multiple-choice question",
                        "换成一个有内容的选项，或者改成多选题"};

void check_text(const LocatedText& text, Check& check) {
  if (text.kind != TextKind::option || !text.question->is_choice()) {
    return;
  }
  const std::vector<Option>& options = text.question->options;
  if (read_catch_all(text.text, options.size()) == CatchAll::all) {
    check.report(text.where, tiku::text(kFound, visible(options[text.index].label)),
                 tiku::text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: channel
  type: single
  stem: 客户可以通过哪个渠道申请退款？
  options: {A: 在线客服, B: 订单页面, C: 服务热线, D: 以上都可以}
  answer: D
)",
    R"(- id: record
  type: single
  stem: 通话结束后，工单里要写明什么？
  options: {A: 来电原因, B: 处理经过, C: 约定的时限, D: 以上均正确}
  answer: D
)",
    R"(- id: channel
  type: single
  stem: Where can a customer ask for a refund?
  options: {A: in the chat, B: on the order page, C: by phone, D: All of the above}
  answer: D
)",
    R"(- id: record
  type: single
  stem: What belongs in the record of a call?
  options: {A: the reason, B: the steps taken, C: the time agreed, D: all of these are correct}
  answer: D
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: delay
  type: single
  stem: 物流延误时，哪一种说法合适？
  options:
    A: 以上情况由快递公司负责
    B: 都不是我们的原因，请您耐心等待
    C: 我帮您查到包裹停在中转站，今晚六点前回复您
    D: 您的心情我能理解，请把单号告诉我，好吗
  answer: C
)",
    R"(- id: scope
  type: single
  stem: 会员日的满减券适用于哪些商品？
  options: {A: 全部自营商品, B: 全部商品, C: 进口商品, D: 预售商品}
  answer: A
)",
    R"(- id: scope
  type: single
  stem: Which goods does the voucher apply to?
  options: {A: all our own goods, B: all goods, C: imported goods, D: goods on order}
  answer: A
)",
    R"(- id: queue
  type: single
  stem: Who is served first in the queue?
  options: {A: callers with a case, B: new callers, C: callers above 60, D: both groups in turn}
  answer: A
)",
};

}  // namespace

extern const Rule tk603_all_of_the_above;

constinit const Rule tk603_all_of_the_above{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"\"All of the above\" rewards half knowledge: who is sure of two options has the key, and "
         "who sees one wrong option can strike two. It also forbids shuffling the options, and in "
         "a "
         "multiple-choice question it contradicts ticking.\n\n"
         "Write a further answer that stands for a real mistake, or make it a multiple-choice "
         "question.\n\n"
         "Only options that consist of nothing else are reported; \"all goods\" is an answer.",
         "“以上都对”奖励一知半解：确定两个选项就知道选它，发现一个错的就能排除两个。选项也因此不能"
         "打乱顺序；放在多选题里更和逐项勾选矛盾。\n\n"
         "换成一个对应真实错误的选项，或者改成多选题。\n\n"
         "只提醒整个选项都是这个意思的，“全部商品”这样有内容的选项不算。"},
    .bad = kBad,
    .good = kGood,
    .check_text = check_text,
};

}  // namespace tiku
