#include "base/text.h"
#include "lint/banks.h"
#include "lint/duplicate_notes.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK502",
    "near-copies",
    Severity::warning,
    {"questions are nearly the same, so that one helps to answer the other or both count for one "
     "thing",
     "几道题几乎一样，会互相提示，或者同一个知识点算了两次分"}};

constexpr Message kMessage{"nearly the same as {}", "与 {} 几乎一样"};
constexpr Message kMessageMany{"nearly the same as {} and {} {1?other:others}",
                               "与 {} 和另外 {} 题几乎一样"};
constexpr Message kHelp{"keep one of them, or make clear in the stem what differs",
                        "请只留一题，或者在题干里写明差别"};

void check_banks(const Banks& banks, Check& check) {
  for (const std::vector<const QuestionForm*>& group :
       near_copies(banks.forms(), banks.threads())) {
    const QuestionForm& first = *group.front();
    const std::string next = address_text(*group[1], first.bank);
    Diagnostic finding;
    finding.where = first.question->stem_where;
    finding.message =
        group.size() == 2 ? text(kMessage, next) : text(kMessageMany, next, group.size() - 2);
    finding.help = text(kHelp);
    finding.notes = place_notes(group, first);
    check.report(std::move(finding));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: close-order
  type: fill
  stem: 买家拍下商品后一直没有付款，系统过了 ____ 天会自动关闭这笔交易。
  answer: "3"
- id: close-order-2
  type: fill
  stem: 买家拍下商品后一直没付款，系统过 ____ 天自动关闭交易。
  answer: "3"
)",
    R"(- id: refund-window
  type: judge
  stem: 消费者在网上购买的商品可以在签收之后无理由退货。
  answer: true
- id: refund-window-2
  type: judge
  stem: 消费者在网上购买的商品，签收之后可以无理由退货。
  answer: true
)",
    R"(- id: transfer
  type: judge
  stem: An agent tells the caller the reason before transferring the call to another department.
  answer: true
- id: transfer-2
  type: judge
  stem: The agent tells a caller the reason before transferring a call to another department.
  answer: true
)",
    R"(- id: complaint
  type: fill
  stem: Every complaint about a delivery gets a written answer from the team in ____ days.
  answer: "5"
- id: complaint-2
  type: fill
  stem: Every complaint about delivery gets a written answer by the team in ____ working days.
  answer: "5"
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: buyer
  type: judge
  stem: 买家在交易成功之后的规定时间里可以修改对商品的评价。
  answer: true
- id: seller
  type: judge
  stem: 卖家在交易成功之后的规定时间里可以修改对商品的评价。
  answer: false
)",
    R"(- id: three-days
  type: judge
  stem: 客户投诉以后客服应在 3 个工作日之内给出处理意见。
  answer: true
- id: five-days
  type: judge
  stem: 客户投诉以后客服应在 5 个工作日之内给出处理意见。
  answer: false
)",
    R"(- id: first-name
  type: judge
  stem: An agent gives the caller the first name before any question is answered.
  answer: true
- id: last-name
  type: judge
  stem: An agent gives the caller the last name before any question is answered.
  answer: false
)",
    R"(- id: phone
  type: judge
  stem: A refund for a phone is paid within ten days after the parcel has arrived.
  answer: true
- id: ticket
  type: judge
  stem: A refund for a train ticket is paid within ten days after the parcel has arrived.
  answer: false
)",
};

}  // namespace

extern const Rule tk502_near_copies;

constinit const Rule tk502_near_copies{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Stems are compared by their words without those that only hold a sentence together (的, "
         "了, \"the\", \"of\"), in any order. One may have a few words more than the other, or one "
         "word may be replaced where all else agrees. Short stems are compared together with their "
         "options. A group is one finding, with at most five places.\n\nQuestions that differ in a "
         "number, a negation or an opposite (买家 and 卖家, first and last) are different "
         "questions on "
         "purpose and are not flagged, nor are those in which words are replaced in several "
         "places. "
         "Exact copies are TK501 and TK503.",
         "比较题干中有实义的词，不计“的”“了”之类，也不计先后；一题可以比另一题多几个词，或者别处全"
         "都"
         "相同、只换了一个词。题干短的连同选项一起比。一组算一条，最多列出五处。\n\n数字不同、一正"
         "一反"
         "（不、未）、意思相对（买家和卖家、首次和末次）的题是有意出的，不报；几处换了词的也不报。"
         "完全相"
         "同的题见 TK501、TK503。"},
    .bad = kBad,
    .good = kGood,
    .check_banks = check_banks,
};

}  // namespace tiku
