#include "base/text.h"
#include "lint/choice.h"
#include "lint/negative_ask.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK605",
    "unmarked-negative-stem",
    Severity::advice,
    {"the stem asks for what is not so, and nothing makes the word stand out, so that readers in a "
     "hurry miss it",
     "题干问的是“不……”“错误的”，这几个字却没有突出，容易看漏"}};

constexpr Message kFound{"\"{}\" turns the question round and does not stand out",
                         "题干在问“{}”，这几个字没有突出"};
constexpr Message kHelp{"write it in capitals (NOT, EXCEPT) or ask for what is right",
                        "写成大写（NOT、EXCEPT），或者改问正确的是哪一项"};
constexpr Message kHelpHan{"write 【{}】 or 「{}」, or ask for what is right",
                           "写成【{}】或「{}」，或者改问正确的是哪一项"};

void check_question(const QuestionView& view, Check& check) {
  const LocatedText* stem = stem_of(view);
  if (stem == nullptr || !view.question.is_choice()) {
    return;
  }
  const std::optional<NegativeAsk> ask = find_negative_ask(stem->text);
  if (!ask || ask->stands_out) {
    return;
  }
  const std::string words = visible(stem->text.substr(ask->begin, ask->end - ask->begin));
  check.report_in(*stem, ask->begin, ask->end, text(kFound, words),
                  is_chinese(stem->classes) ? text(kHelpHan, words, words) : text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: no-refund
  type: single
  stem: 下列商品中，不支持七天无理由退货的是哪一种？
  options: {A: 未拆封的水杯, B: 定做的窗帘, C: 未穿过的外套, D: 未使用的台灯}
  answer: B
)",
    R"(- id: wrong-practice
  type: multiple
  stem: 关于在线等待，下列做法错误的是（ ）。
  options: {A: 先征得同意, B: 中途让客户猜原因, C: 回来后致谢, D: 等多久都由客户算}
  answer: BD
)",
    R"(- id: no-refund
  type: single
  stem: Which of these cannot be returned within seven days?
  options: {A: an unopened cup, B: curtains made to measure, C: a lamp in its box, D: a new coat}
  answer: B
)",
    R"(- id: greeting
  type: single
  stem: "All of the following belong in a greeting, except:"
  options: {A: a good morning, B: the company, C: a salary, D: an offer of help}
  answer: C
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: no-refund
  type: single
  stem: 下列商品中，【不支持】七天无理由退货的是哪一种？
  options: {A: 未拆封的水杯, B: 定做的窗帘, C: 未穿过的外套, D: 未使用的台灯}
  answer: B
)",
    R"(- id: unpaid
  type: single
  stem: 客户没有收到验证码，也不能登录，客服应当先核对什么？
  options: {A: 手机号, B: 头像, C: 积分, D: 昵称}
  answer: A
)",
    R"(- id: statement
  type: judge
  stem: 定做的商品不属于七天无理由退货的范围。
  answer: true
)",
    R"(- id: no-refund
  type: single
  stem: Which of these can NOT be returned within seven days?
  options: {A: an unopened cup, B: curtains made to measure, C: a lamp in its box, D: a new coat}
  answer: B
)",
    R"(- id: code
  type: single
  stem: Which of these do you check first when the code does not arrive?
  options: {A: the phone number, B: the nickname, C: the points, D: the photo}
  answer: A
)",
};

}  // namespace

extern const Rule tk605_unmarked_negative_stem;

constinit const Rule tk605_unmarked_negative_stem{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A single \"not\" turns the whole question round. Candidates who know the answer overlook "
         "it and tick what is right, and the item measures reading speed.\n\n"
         "Best ask for what is right. Where a negative question is needed, make the word stand "
         "out: "
         "capitals in English; 【】, bold or a pair of quotation marks in Chinese.\n\n"
         "Only the words by which a choice question asks are looked at. Negations in the story, in "
         "a "
         "quotation and in true-false statements are left alone.",
         "一个“不”字就把整道题反过来。会做的考生看漏了它，选了正确的那一项，这道题考的就成了眼力。"
         "\n\n"
         "最好改问正确的是哪一项。确实要反着问，就把这几个字突出出来：用【】、加粗或引号；英文用大"
         "写。"
         "\n\n只看选择题发问的那几个字。叙述情景的句子、引用的话和判断题里的“不”都不管。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
