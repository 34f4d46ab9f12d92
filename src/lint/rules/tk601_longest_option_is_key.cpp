#include "base/text.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK601",
                         "longest-option-is-key",
                         Severity::advice,
                         {"the right option is much longer than every other, which gives it away",
                          "正确选项比其他选项长出一截，不会的人也能猜中"}};

constexpr Message kFound{"the key {} has {} characters, the next longest option {}",
                         "正确选项 {} 有 {} 个字符，第二长的选项只有 {} 个"};
constexpr Message kHelp{
    "shorten the key (a reason belongs in the explanation) or make two of the "
    "other options as full",
    "把正确选项写短（理由可以放到解析里），或者把另外一两个选项也写得同样具体"};

/// Below these differences nobody is led by length: a word more in Chinese, two or three in a
/// language of letters.
constexpr std::size_t kLeastMoreHan = 5;
constexpr std::size_t kLeastMoreLetters = 15;

void check_question(const QuestionView& view, Check& check) {
  const std::optional<std::size_t> key = sole_key(view.question);
  if (!key || view.question.options.size() < 3) {
    return;
  }
  const std::optional<LongestOption> longest = longest_option(view.question);
  if (!longest || longest->index != *key) {
    return;
  }
  const LocatedText& option = options_of(view)[*key];
  const std::size_t least = is_chinese(option.classes) ? kLeastMoreHan : kLeastMoreLetters;
  if (3 * longest->length < 4 * longest->next || longest->length - longest->next < least) {
    return;
  }
  check.report(
      option.where,
      text(kFound, visible(view.question.options[*key].label), longest->length, longest->next),
      text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: first-step
  type: single
  stem: 客户来电说包裹外箱破损，客服首先应当怎么做？
  options:
    A: 请客户自行联系快递公司
    B: 请客户拍照留证，核实订单后登记，并说明处理时限
    C: 告诉客户退款已经到账
    D: 把电话转给其他班组
  answer: B
)",
    R"(- id: hold
  type: single
  stem: What should an agent do before placing a caller on hold?
  options:
    A: Mute the line
    B: Say why, say for how long, and wait for a clear yes
    C: Open a second case
    D: Transfer the call
  answer: B
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: ivr
  type: single
  stem: 客户听到“查询请按 1”时，工作的是哪个系统？
  options: {A: 录音, B: 排班, C: 语音菜单, D: 质检}
  answer: C
)",
    R"(- id: hold
  type: single
  stem: What should an agent do before placing a caller on hold?
  options:
    A: Mute the line
    B: Say why and ask for consent
    C: Open a second case and write down the name of the caller
    D: Transfer the call
  answer: B
)",
};

}  // namespace

extern const Rule tk601_longest_option_is_key;

constinit const Rule tk601_longest_option_is_key{
    .info = &kInfo,
    .explanation =
        {"Authors want the right option to be beyond dispute, so they add conditions and reasons "
         "to "
         "it, and write the wrong ones off quickly. Test-wise candidates know that and take the "
         "longest option without reading the question.\n\n"
         "Say the key as briefly as the others and move the reasons into the explanation, or give "
         "two of the wrong options as much detail.\n\n"
         "Reported where the key is the only longest option, at least a third longer than the next "
         "and longer by at least 15 characters (5 where it is Chinese). Questions with two options "
         "and those where more than one answer is right are left alone.",
         "出题人怕正确选项有争议，往往给它加上条件和理由，错误选项却一笔带过。有经验的考生不看题"
         "也会挑最长的那个。\n\n"
         "把正确选项写得和其他选项一样简短，理由放到解析里；或者把另外一两个错误选项也写具体。\n\n"
         "只有正确选项独自最长，比第二长的选项至少长三分之一，并且至少多 5 个字（英文 15 个字符）"
         "时才提醒。只有两个选项的题、答案不止一个的题不查。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
