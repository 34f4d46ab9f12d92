#include "base/text.h"
#include "grade/policies.h"
#include "lint/rule.h"
#include "lint/variants.h"
#include "sheet/answer_text.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK218",
    "impossible-variant",
    Severity::warning,
    {"an accepted answer of a blank can never earn its share, whatever a candidate writes",
     "填空的某个可接受答案无论考生怎样写都得不到它的分"}};

constexpr Message kEmpty{"an accepted answer has no text, so that nothing can match it",
                         "可接受的答案里没有文字，写什么都对不上"};
constexpr Message kEmptyHelp{"write the answer, or take this entry out",
                             "请写上答案，或者删去这一项"};
constexpr Message kNothing{"\"{}\" has a share of 0: it earns nothing and refuses nothing",
                           "“{}”的份额是 0：写了它不得分，也起不到排除的作用"};
constexpr Message kNothingHelp{"take it out, or give it a share above 0",
                               "请删去这一项，或者写大于 0 的份额"};
constexpr Message kTogether{
    "\"{}\" has a share of {}, but under {} a blank is right or wrong and shares earn nothing",
    "“{0}”的份额是 {1}，但按 {2} 整题全对才得分，部分正确不计分"};
constexpr Message kTogetherHelp{"score the question per_blank, or take the share out",
                                "请改用 per_blank，或者去掉份额"};
constexpr Message kCovered{
    "\"{}\" never earns its share of {}: \"{}\" accepts the same answers for {}",
    "“{0}”的份额 {1} 永远用不上：“{2}”也接受这样的答案，份额是 {3}"};
constexpr Message kCoveredHelp{"narrow the other one down, or take this one out",
                               "请把另一项写得窄一些，或者删去这一项"};
constexpr Message kOther{"this one counts", "以这一项为准"};

/// Of a blank with more accepted answers than this only so many are compared with each other.
constexpr std::size_t kMostCompared = 16;

std::string share_text(const Rational& share) {
  return points_text(share);
}

/// What is wrong with a variant by itself; empty where nothing is.
std::pair<Text, Text> own_fault(const Question& question, const Variant& variant) {
  const bool together = question.policy.name == policy_all_blanks.name;
  if (variant.kind == Variant::Kind::text && trim(without_invisible(variant.text)).empty()) {
    return {text(kEmpty), text(kEmptyHelp)};
  }
  if (variant.share.is_zero()) {
    return {text(kNothing, visible(variant.to_string())), text(kNothingHelp)};
  }
  if (together && variant.share < Rational(1)) {
    return {text(kTogether, visible(variant.to_string()), share_text(variant.share),
                 question.policy.name),
            text(kTogetherHelp)};
  }
  return {};
}

/// A variant that accepts everything this one does, for more points; or null.
const Variant* better(const Blank& blank, const Variant& variant, const Matching& match) {
  for (std::size_t i = 0; i < blank.size() && i < kMostCompared; ++i) {
    if (blank[i].share > variant.share && covers(blank[i], variant, match)) {
      return &blank[i];
    }
  }
  return nullptr;
}

void check_variant(const Question& question, const Blank& blank, const Variant& variant,
                   Check& check) {
  if (auto [fault, help] = own_fault(question, variant); !fault.empty()) {
    check.report(variant.where, std::move(fault), std::move(help));
    return;
  }
  if (const Variant* other = better(blank, variant, question.fill.match)) {
    check.report(Diagnostic{
        .where = variant.where,
        .message = text(kCovered, visible(variant.to_string()), share_text(variant.share),
                        visible(other->to_string()), share_text(other->share)),
        .help = text(kCoveredHelp),
        .notes = {{other->where, text(kOther)}}});
  }
}

void check_question(const QuestionView& view, Check& check) {
  for (const Blank& blank : view.question.fill.blanks) {
    for (const Variant& variant : blank) {
      check_variant(view.question, blank, variant, check);
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: rate
  type: fill
  stem: 满意度目标是 ____ 分。
  answer: [[{min: 80, max: 100}, {value: 90, share: 1/2}]]
)",
    R"(- id: slogan
  type: fill
  stem: Our first promise to customers is ____.
  answer: [[fast help, {text: Fast  Help, share: 50%}]]
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ minutes at most.
  answer: [[2, {value: 3, share: 0}]]
)",
    R"(- id: two-numbers
  type: fill
  scoring: all_blanks
  stem: 夜间服务从 ____ 点到 ____ 点。
  answer: [[22, {text: 23, share: 1/2}], [6]]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: rate
  type: fill
  stem: 满意度目标是 ____ 分。
  answer: [[{value: 90, tolerance: 1}, {min: 80, max: 100, share: 1/2}]]
)",
    R"(- id: refund-days
  type: fill
  stem: 退款最多 ____ 天到账。
  answer: [[{value: 7, unit: 天}, {text: 一周, share: 1/2}]]
)",
    R"(- id: slogan
  type: fill
  stem: Our first promise to customers is ____.
  match: {case: true}
  answer: [[Fast Help, {text: fast help, share: 50%}]]
)",
};

}  // namespace

extern const Rule tk218_impossible_variant;

constinit const Rule tk218_impossible_variant{
    .info = &kInfo,
    .explanation =
        {"Every accepted answer of a blank stands there to earn something. One that no response "
         "can match, or that another one always outbids, says something else than its author "
         "meant, and nobody notices before the marks are out.\n\n"
         "Reported are accepted answers without text, with a share of 0, with a share under "
         "all_blanks (where a blank is right or wrong), and those whose answers another entry of "
         "the same blank accepts for more: the greater share counts. Texts are compared as "
         "grading compares them, so case, width and spaces make no difference unless `match` says "
         "so.\n\n"
         "A narrow answer for full points within a wide one for part of them is what shares are "
         "for and is left alone. An entry that is merely needless is TK223.",
         "填空的每个可接受答案都是给分用的。有的什么答卷也对不上，有的总被另一项盖过，说明写的和想"
         "的"
         "不一样，往往要到出了成绩才发现。\n\n"
         "这里报告：没有文字的、份额为 0 的、在 "
         "all_blanks（整题全对才得分）下还写了份额的，以及同一空"
         "里另一项也接受同样的答案而且给分更多的，因为总是取份额大的。比较办法与评分相同：不看大小"
         "写、"
         "全角半角和空格，除非 match 里另有规定。\n\n"
         "窄的给满分、宽的给部分分，正是份额的用法，不报告。只是多余的写法见 TK223。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
