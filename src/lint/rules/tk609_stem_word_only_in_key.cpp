#include <algorithm>

#include "base/text.h"
#include "lint/choice.h"
#include "lint/rule.h"
#include "lint/shared_words.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK609",
                         "stem-word-only-in-key",
                         Severity::advice,
                         {"the key alone repeats words of the stem, so that it sounds right to "
                          "somebody who knows nothing",
                          "只有正确选项重复了题干里的词，不懂的人凭“眼熟”也能选中"}};

constexpr Message kFound{"\"{}\" of the stem comes back in the key {} and in no other option",
                         "题干里的“{}”只在正确选项 {} 里又出现了"};
constexpr Message kHelp{"say the key in other words, or let wrong options echo the stem as well",
                        "正确选项换一种说法，或者让错误选项也带上题干里的词"};

void check_question(const QuestionView& view, Check& check) {
  const LocatedText* stem = stem_of(view);
  const std::optional<std::size_t> key = sole_key(view.question);
  const std::span<const LocatedText> options = options_of(view);
  if (stem == nullptr || !key || options.size() < 3) {
    return;
  }
  const SharedWords shared(stem->text);
  const LocatedText& right = options[*key];
  const std::optional<Piece> echo = shared.telling(right.text);
  if (!echo) {
    return;
  }
  const bool others_echo = std::any_of(
      options.begin(), options.end(),
      [&](const LocatedText& option) { return option.index != *key && shared.any(option.text); });
  if (!others_echo) {
    check.report_in(right, echo->begin, echo->end,
                    text(kFound, visible(right.text.substr(echo->begin, echo->end - echo->begin)),
                         visible(view.question.options[*key].label)),
                    text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: hall
  type: single
  stem: 处理客户投诉时，投诉登记表由谁保管？
  options: {A: 当班组长, B: 投诉登记岗, C: 人事专员, D: 培训讲师}
  answer: B
)",
    R"(- id: recall
  type: single
  stem: 满意度回访一般采用哪种办法？
  options: {A: 翻看旧工单, B: 抽样做满意度回访, C: 等人来信, D: 询问同事}
  answer: B
)",
    R"(- id: escalation
  type: single
  stem: Who decides about the escalation of a case?
  options: {A: the newest agent, B: the escalation manager, C: a trainer, D: the cashier}
  answer: B
)",
    R"(- id: voucher
  type: single
  stem: Where is an expired voucher renewed?
  options: {A: at the gate, B: by mail, C: on the voucher page, D: in a shop}
  answer: C
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: hall
  type: single
  stem: 处理客户投诉时，投诉登记表由谁保管？
  options: {A: 客户本人, B: 投诉登记岗, C: 人事专员, D: 培训讲师}
  answer: B
)",
    R"(- id: recall
  type: single
  stem: 满意度回访一般采用哪种办法？
  options: {A: 翻看旧工单, B: 抽样打电话, C: 等人来信, D: 询问同事}
  answer: B
)",
    R"(- id: escalation
  type: single
  stem: Who decides about the escalation of a case?
  options: {A: the case owner, B: the escalation manager, C: a trainer, D: the cashier}
  answer: B
)",
    R"(- id: voucher
  type: single
  stem: Where is an expired voucher renewed?
  options: {A: at the gate, B: by mail, C: on the order page, D: in a shop}
  answer: C
)",
};

}  // namespace

extern const Rule tk609_stem_word_only_in_key;

constinit const Rule tk609_stem_word_only_in_key{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Candidates without knowledge look for an option that sounds like the question. If the "
         "key "
         "alone takes up words of the stem, they find it.\n\n"
         "Use other words in the key, or let one or two wrong options echo the stem too: then the "
         "echo leads nowhere.\n\n"
         "Reported for single-choice questions of three options or more, where the key repeats "
         "three "
         "or more Han characters in a row, or a word of five letters, and no other option shares "
         "even "
         "two characters or a word of four letters with the stem.",
         "不会的考生会找一个“听起来像题目”的选项。如果只有正确选项重复了题干里的词，一找就中。\n\n"
         "正确选项换一种说法，或者让一两个错误选项也带上题干里的词，这条线索就没用了。\n\n"
         "只查三个选项以上的单选题：正确选项和题干有连续三个以上相同的汉字（或一个五个字母以上的英"
         "文"
         "词），而其他选项和题干连两个相同的字、一个四个字母的词都没有，才提醒。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
