#include "base/text.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK224",
    "unit-on-text",
    Severity::warning,
    {"a unit beside a text means nothing: it is optional beside a value or a range only",
     "文字答案旁边的单位不起作用：只有数值和范围才能写单位"}};

constexpr Message kFound{"the unit \"{}\" beside the text \"{}\" means nothing",
                         "文字“{1}”旁边的单位“{0}”不起作用"};
constexpr Message kHelp{
    "write {{value: {0}, unit: {1}}} if it is a number, else list the text with and without it",
    "是数字就写 {{value: {0}, unit: {1}}}；不是数字，请把带单位和不带单位的写法都列出来"};

void check_question(const QuestionView& view, Check& check) {
  for (const Blank& blank : view.question.fill.blanks) {
    for (const Variant& variant : blank) {
      if (variant.kind == Variant::Kind::text && !variant.unit.empty() && !variant.text.empty()) {
        const std::string unit = visible(variant.unit);
        const std::string written = visible(variant.text);
        check.report(variant.where, text(kFound, unit, written), text(kHelp, written, unit));
      }
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款最多 ____ 到账。
  answer: [[{text: 7, unit: 天}]]
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ at most.
  answer: [[{text: two, unit: minutes}]]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款最多 ____ 到账。
  answer: [[{value: 7, unit: 天}]]
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ at most.
  answer: [[two minutes, {min: 1, max: 2, unit: minutes}]]
)",
};

}  // namespace

extern const Rule tk224_unit_on_text;

constinit const Rule tk224_unit_on_text{
    .info = &kInfo,
    .explanation =
        {"Beside a value or a range, `unit` says which word may follow the number: with `{value: "
         "7, unit: 天}` both 7 and 7 天 are right. Beside a text it does nothing, so `{text: 7, "
         "unit: 天}` accepts 7 only and a candidate who writes 7 天 gets nothing.\n\n"
         "Write the number as a value. For words, list both spellings: `[two, two minutes]`.",
         "在数值或范围旁边，unit 表示数字后面可以带的单位：{value: 7, unit: 天} 接受 7，也接受 7 "
         "天。在文字"
         "旁边它不起作用：{text: 7, unit: 天} 只接受 7，写“7 天”的考生得不到分。\n\n"
         "请把数字写成 value。答案是词语的，请把两种写法都列出来，如 [两, 两分钟]。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
