#include "base/text.h"
#include "lint/rule.h"
#include "lint/variants.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK223",
    "redundant-variant",
    Severity::advice,
    {"an accepted answer is needless because another one of the same blank accepts it already",
     "填空的某个可接受答案是多余的，同一空的另一项已经接受它了"}};

constexpr Message kFound{"\"{}\" is needless: \"{}\" accepts it already",
                         "“{}”是多余的：“{}”已经接受这样的答案"};
constexpr Message kHelp{"take it out", "可以删去"};
constexpr Message kOther{"accepted here", "这里已经接受"};

/// Of a blank with more accepted answers than this only so many are compared with each other.
constexpr std::size_t kMostCompared = 16;

/// Of two that accept the same the later one is needless, else the narrower one.
const Variant* needed_instead(const Blank& blank, std::size_t index, const Matching& match) {
  const Variant& variant = blank[index];
  for (std::size_t i = 0; i < blank.size() && i < kMostCompared; ++i) {
    const Variant& other = blank[i];
    if (i == index || other.share != variant.share || !covers(other, variant, match)) {
      continue;
    }
    if (i < index || !covers(variant, other, match)) {
      return &other;
    }
  }
  return nullptr;
}

void check_question(const QuestionView& view, Check& check) {
  for (const Blank& blank : view.question.fill.blanks) {
    for (std::size_t i = 0; i < blank.size() && blank.size() > 1; ++i) {
      if (blank[i].share.is_zero()) {
        continue;
      }
      if (const Variant* other = needed_instead(blank, i, view.question.fill.match)) {
        check.report(Diagnostic{
            .where = blank[i].where,
            .message = text(kFound, visible(blank[i].to_string()), visible(other->to_string())),
            .help = text(kHelp),
            .notes = {{other->where, text(kOther)}}});
      }
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: order-system
  type: fill
  stem: 订单信息在 ____ 系统里查询。
  answer: [[CRM, crm]]
)",
    R"(- id: hours
  type: fill
  stem: A complaint is answered within ____ hours.
  answer: [[24, "24.0"]]
)",
    R"(- id: score
  type: fill
  stem: 满意度目标是 ____ 分。
  answer: [[{min: 80, max: 100}, {value: 90, tolerance: 2}]]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: order-system
  type: fill
  stem: 订单信息在 ____ 系统里查询。
  match: {case: true}
  answer: [[CRM, crm]]
)",
    R"(- id: days
  type: fill
  stem: 质量问题的退货期限是 ____。
  answer: [[14 天, 14 日, 两周]]
)",
    R"(- id: code
  type: fill
  stem: The extension of the help desk is ____.
  answer: [["007", "7"]]
)",
};

}  // namespace

extern const Rule tk223_redundant_variant;

constinit const Rule tk223_redundant_variant{
    .info = &kInfo,
    .explanation =
        {"Grading folds case, width, spaces and the spelling of numbers, so `24`, `24.0` and "
         "`２４` are one answer and need not be listed three times. A list without needless "
         "entries is easier to check for the one that is missing.\n\n"
         "Take the entry out. Where such differences are meant to count, `match` says so: with "
         "`match: {case: true}`, CRM and crm are two answers. Words are never compared by "
         "meaning: 14 天 and 14 日 both stay.",
         "评分时不看大小写、全角半角、空格，数字也不看写法，24、24.0、２４ "
         "是同一个答案，不必列三遍。没有"
         "多余的写法，才容易看出漏了哪一种。\n\n"
         "请删去多余的一项。如果这些差别确实要计较，请写 match，例如 match: {case: true} 以后 CRM "
         "和 crm "
         "就是两个答案。词语不按意思比较：14 天和 14 日都要保留。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
