#include <vector>

#include "base/text.h"
#include "lint/choice.h"
#include "lint/quantity.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK610",
    "numeric-options-out-of-order",
    Severity::advice,
    {"options that are numbers neither rise nor fall, so that candidates hunt for theirs",
     "选项都是数字，却没有按大小排列，找起来费神"}};

constexpr Message kFound{"{} stands after {}, but the numbers before it go the other way",
                         "选项都是数字，排到“{1}”之后的“{0}”，大小顺序乱了"};
constexpr Message kHelp{"let the options rise, and move the key along with its option",
                        "把选项从小到大排列，答案跟着选项一起改"};

/// The first option that breaks the order which the options before it have, or nothing.
std::optional<std::size_t> first_out_of_order(const std::vector<Quantity>& numbers) {
  bool rises = true;
  bool falls = true;
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    rises = rises && numbers[i - 1].value <= numbers[i].value;
    falls = falls && numbers[i - 1].value >= numbers[i].value;
    if (!rises && !falls) {
      return i;
    }
  }
  return std::nullopt;
}

/// The options as numbers that can be compared; empty where one is none.
std::vector<Quantity> read_numbers(std::span<const LocatedText> options) {
  std::vector<Quantity> numbers;
  for (const LocatedText& option : options) {
    std::optional<Quantity> number = read_quantity(option.text);
    if (!number || (!numbers.empty() && !are_comparable(numbers.front(), *number))) {
      return {};
    }
    numbers.push_back(std::move(*number));
  }
  return numbers;
}

void check_question(const QuestionView& view, Check& check) {
  if (!view.question.is_choice() || view.question.options.size() < 3) {
    return;
  }
  const std::span<const LocatedText> options = options_of(view);
  const std::vector<Quantity> numbers = read_numbers(options);
  if (const std::optional<std::size_t> index = first_out_of_order(numbers)) {
    check.report(options[*index].where,
                 text(kFound, visible(options[*index].text), visible(options[*index - 1].text)),
                 text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款一般几天到账？
  options: {A: 7 天, B: 1 天, C: 3 天, D: 24 小时}
  answer: C
)",
    R"(- id: deposit
  type: single
  stem: 预付费套餐最低充值多少？
  options: {A: 五十元, B: 一百元, C: 三十元, D: 二百元}
  answer: A
)",
    R"(- id: refund-days
  type: single
  stem: How long does a refund take?
  options: {A: 3 days, B: 12 hours, C: 2 weeks, D: 1 day}
  answer: A
)",
    R"(- id: share
  type: single
  stem: Which share of calls is picked up within 20 seconds?
  options: {A: 80%, B: 90%, C: 60%}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款一般几天到账？
  options: {A: 24 小时, B: 3 天, C: 一周, D: 10 天}
  answer: B
)",
    R"(- id: code
  type: single
  stem: 输错几位验证码会锁定账号？
  options: {A: 3 位, B: 3 次, C: 5 位, D: 1 位}
  answer: C
)",
    R"(- id: refund-days
  type: single
  stem: How long does a refund take?
  options: {A: 2 weeks, B: 3 days, C: 1 day, D: 12 hours}
  answer: B
)",
    R"(- id: late
  type: single
  stem: When is a parcel late?
  options: {A: after 3 days, B: on day 2, C: after 1 day}
  answer: A
)",
};

}  // namespace

extern const Rule tk610_numeric_options_out_of_order;

constinit const Rule tk610_numeric_options_out_of_order{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Somebody who knows that it takes 3 days should find \"3 days\" at a glance. Numbers in "
         "order help, and show the author that none is missing or twice there.\n\n"
         "Let the numbers rise (or fall), and write the letter that the key has then.\n\n"
         "Reported where every one of three or more options is a number, a date or a time of day, "
         "and "
         "all can be compared: the same words around them, or units of one kind such as hours and "
         "days.",
         "知道是 3 天的人，应当一眼就能找到“3 "
         "天”。数字按大小排列便于查找，出题人自己也容易看出有没有"
         "漏掉、重复。\n\n"
         "把数字从小到大（或从大到小）排好，答案改成排好以后的字母。\n\n"
         "三个以上的选项全是数字、日期或钟点，而且可以互相比较（前后文字相同，或者是小时和天这样的"
         "同类"
         "单位）时才查。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
