#include <algorithm>

#include "base/text.h"
#include "grade/policy.h"
#include "lint/rule.h"
#include "lint/variants.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK219",
    "overlapping-ranges",
    Severity::warning,
    {"two ranges of a blank overlap and give different points for the numbers they share",
     "同一空的两个数值范围有重叠，重叠部分的给分不一样"}};

constexpr Message kFound{"\"{}\" overlaps \"{}\": a number in both earns {} of the blank, not {}",
                         "“{}”与“{}”有重叠：落在两个范围里的数得这一空的 {}，而不是 {}"};
constexpr Message kHelp{"move the limits so that each number has one share",
                        "请调整上下限，让每个数只有一种给分"};
constexpr Message kOther{"the other range", "另一个范围"};

/// Of a blank with more accepted answers than this only so many are compared with each other.
constexpr std::size_t kMostCompared = 16;

bool is_number(const Variant& variant) {
  return variant.kind != Variant::Kind::text;
}

bool are_at_odds(const Variant& a, const Variant& b) {
  if (!is_number(a) || !is_number(b) || a.share == b.share || a.unit != b.unit) {
    return false;
  }
  const Interval left = interval_of(a);
  const Interval right = interval_of(b);
  return overlap(left, right) && !contains(left, right) && !contains(right, left);
}

void check_variant(const Blank& blank, std::size_t index, Check& check) {
  const Variant& variant = blank[index];
  for (std::size_t i = 0; i < index && i < kMostCompared; ++i) {
    const Variant& other = blank[i];
    if (are_at_odds(other, variant)) {
      const Rational& more = std::max(variant.share, other.share);
      const Rational& less = std::min(variant.share, other.share);
      check.report(Diagnostic{
          .where = variant.where,
          .message = text(kFound, visible(variant.to_string()), visible(other.to_string()),
                          points_text(more), points_text(less)),
          .help = text(kHelp),
          .notes = {{other.where, text(kOther)}}});
      return;
    }
  }
}

void check_question(const QuestionView& view, Check& check) {
  for (const Blank& blank : view.question.fill.blanks) {
    for (std::size_t i = 1; i < blank.size(); ++i) {
      check_variant(blank, i, check);
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: wait
  type: fill
  stem: 来电应当在 ____ 秒内接起。
  answer: [[{min: 10, max: 20}, {min: 15, max: 30, share: 1/2}]]
)",
    R"(- id: average
  type: fill
  stem: The average of the five calls is ____ minutes.
  answer: [[{value: 4, tolerance: 1, share: 50%}, {value: 5, tolerance: 0.5}]]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: wait
  type: fill
  stem: 来电应当在 ____ 秒内接起。
  answer: [[{min: 15, max: 20}, {min: 10, max: 30, share: 1/2}]]
)",
    R"(- id: average
  type: fill
  stem: The average of the five calls is ____ minutes.
  answer: [[{min: 4, max: 5}, {min: 5, max: 6, share: 50%}]]
)",
    R"(- id: share-of-calls
  type: fill
  stem: 当天接起的来电占 ____ %。
  answer: [[{min: 70, max: 80}, {min: 75, max: 90}]]
)",
};

}  // namespace

extern const Rule tk219_overlapping_ranges;

constinit const Rule tk219_overlapping_ranges{
    .info = &kInfo,
    .explanation =
        {"Where two ranges of a blank overlap and give different shares, the greater share counts "
         "for every number in both. That is seldom what the author had in mind: one of the limits "
         "is usually a slip.\n\n"
         "Move the limits so that the ranges only touch, or so that the one with the greater "
         "share lies wholly within the other.\n\n"
         "Ranges that touch in one number, a narrow range within a wide one for part of the "
         "points, and ranges with the same share are fine and are not reported.",
         "同一空的两个范围有重叠、份额又不同时，落在两个范围里的数一律按大的份额给分。这多半不是出"
         "题人的"
         "本意，而是某个上限或下限写错了。\n\n"
         "请调整上下限，让两个范围只在端点相接，或者让给分多的完全落在给分少的里面。\n\n"
         "只在一个数上相接、窄的给满分而宽的给部分分、份额相同，都没有问题，不报告。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
