#include "lint/brackets.h"
#include "lint/code_text.h"
#include "lint/mojibake.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK404",
    "unbalanced-bracket",
    Severity::warning,
    {"a bracket has no other half, so that part of the text seems to be missing",
     "括号只有一半，像是漏掉了内容"}};

constexpr Message kUnclosed{"this bracket is never closed: \"{}\"", "这个括号没有另一半：“{}”"};
constexpr Message kUnopened{"this bracket closes nothing: \"{}\"",
                            "这个括号前面没有对应的括号：“{}”"};
constexpr Message kHelp{"add the other half or take this one out, and see whether text was lost",
                        "请补上另一半或者删去这一半，并看看有没有漏掉文字"};

void check_text(const LocatedText& text, Check& check) {
  const BracketScan scan = scan_brackets(text.text);
  if (!scan.lone || is_code_like(text.text) || is_garbled(text)) {
    return;
  }
  const std::string piece = excerpt(text.text, scan.lone->begin, scan.lone->end);
  check.report_in(text, scan.lone->begin, scan.lone->end,
                  tiku::text(scan.lone->is_open ? kUnclosed : kUnopened, piece), tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款（含运费险赔付最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: notice
  type: judge
  stem: 平台规则》规定，商家应当在承诺的时限内发货。
  answer: 对
)",
    R"(- id: first-call
  type: judge
  stem: First call resolution (FCR counts the calls that need no second one.
  answer: true
)",
    R"(- id: hours
  type: judge
  stem: The help desk opens at 8:00 weekdays only) and closes at 17:00.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: order
  type: judge
  stem: 处理投诉先要1)倾听，2)核实，3)给出方案。
  answer: 对
)",
    R"(- id: share
  type: judge
  stem: 占比落在 [0, 1) 内；“（”是左括号，（见《平台规则》）里的括号都成对。
  answer: 对
)",
    R"(- id: steps
  type: judge
  stem: The agent a) listens, b) repeats the request (in other words) and c) acts.
  answer: true
)",
    R"(- id: smile
  type: judge
  stem: A smiley such as :-) may end a chat, but never the reply to a complaint.
  answer: true
)",
};

}  // namespace

extern const Rule tk404_unbalanced_bracket;

constinit const Rule tk404_unbalanced_bracket{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A bracket without its other half often means that text was cut when it was copied, or "
         "that a blank was left half open. Add what is missing.\n\n"
         "Round, square and Chinese brackets are looked at; a pair of two widths is TK403. "
         "Brackets "
         "that number, as in `1)` and `a)`, intervals such as `[0, 1)`, smileys, a bracket that is "
         "quoted alone, and texts with program code are left alone.",
         "括号只有一半，多半是复制时漏了文字，或者空位只写了半边。请把缺的补上。\n\n"
         "检查的是圆括号、方括号和中文的各种括号；一对括号全角、半角混用见 TK403。1)、A) "
         "这样的编号，"
         "[0, 1) 这样的区间，表情，单独引用的括号，以及带有程序代码的文字，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::bracket,
    .check_text = &check_text,
};

}  // namespace tiku
