#include "base/text.h"
#include "lint/choice.h"
#include "lint/option_parts.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK615",
    "stem-repeats-in-options",
    Severity::advice,
    {"every option begins with the same words, which have to be read again and again and belong in "
     "the stem",
     "每个选项开头都是同样的话，要反复读，应当放到题干里"}};

constexpr Message kFound{"all {} options begin with \"{}\"", "{} 个选项都以“{}”开头"};
constexpr Message kHelp{"move these words to the end of the stem", "把这几个字移到题干末尾"};

void check_question(const QuestionView& view, Check& check) {
  if (!view.question.is_choice()) {
    return;
  }
  const std::span<const LocatedText> options = options_of(view);
  if (const std::size_t bytes = shared_beginning(options); bytes > 0) {
    const LocatedText& first = options.front();
    check.report_in(first, 0, bytes,
                    text(kFound, options.size(), visible(first.text.substr(0, bytes))),
                    text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: address
  type: single
  stem: 买家付款后想改地址，可以怎么做？
  options: {A: 在卖家发货之前联系客服, B: 在卖家发货之前自行拦截, C: 在卖家发货之前取消店铺}
  answer: A
)",
    R"(- id: transfer
  type: single
  stem: 什么时候转接主管？
  options:
    A: 当客户在通话中要求赔偿现金
    B: 当客户在通话中查询单号
    C: 当客户在通话中想重发短信
  answer: A
)",
    R"(- id: address
  type: single
  stem: When can a buyer change the address?
  options: {A: as long as it is packed, B: as long as it is lost, C: as long as it is paid}
  answer: A
)",
    R"(- id: transfer
  type: single
  stem: When is a call passed on?
  options: {A: if the caller wants cash, B: if the caller wants time, C: if the caller wants tea}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: address
  type: single
  stem: 买家付款后想改地址，应当在什么时候联系客服？
  options: {A: 发货之前, B: 发货之后, C: 签收以后}
  answer: A
)",
    R"(- id: session
  type: single
  stem: 修订后的条例由哪次会议通过？
  options: {A: 职代会第一次会议, B: 职代会第二次会议, C: 职代会第三次会议}
  answer: A
)",
    R"(- id: address
  type: single
  stem: When can a buyer change the address?
  options: {A: before it is packed, B: before it is sold, C: after it has come}
  answer: A
)",
    R"(- id: unit
  type: single
  stem: Which team answers the phone at night?
  options: {A: the night desk, B: the night guard, C: the night clerk}
  answer: A
)",
};

}  // namespace

extern const Rule tk615_stem_repeats_in_options;

constinit const Rule tk615_stem_repeats_in_options{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"What all options say belongs in the stem: it is read once there, and the options show "
         "only "
         "what they differ in.\n\n"
         "Reported where all of three or more options begin with the same six Han characters or "
         "three English words. Numerals do not count, so that the names of sessions and years may "
         "begin alike.",
         "每个选项都说的话应当放到题干里：只读一遍，选项里剩下的就是真正的区别。\n\n"
         "三个以上的选项开头有六个以上的汉字（或三个以上的英文词）完全相同才提醒。数字不算在内，"
         "“第几届、第几次”这样的名称不受影响。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
