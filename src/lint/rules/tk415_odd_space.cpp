#include "base/text.h"
#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK415",
    "odd-space",
    Severity::advice,
    {"a text holds spaces that only look like ordinary ones, so that a search misses it",
     "文字里有样子像空格、其实是别的字符的空白，搜索时会找不到"}};

constexpr Message kFound{
    "{0} {0?space:spaces} in this text only {0?looks:look} like an ordinary one: \"{1}\"",
    "这段文字里有 {} 个空白不是普通空格：“{}”"};
constexpr Message kHelp{"write an ordinary space", "请改成普通空格"};
constexpr Message kFix{"write ordinary spaces", "改成普通空格"};

bool is_odd(char32_t scalar) {
  return scalar != ' ' && scalar != 0x3000 && scalar >= 0x80 && is_space(scalar) &&
         scalar != 0x85 && scalar != 0x2028 && scalar != 0x2029;
}

/// Where people put a space that does not break: "10 km", "« oui »", "Quoi ?".
bool is_typographic(const Characters& at) {
  const char32_t before = at.before().scalar;
  const char32_t after = at.after().scalar;
  const bool in_number = is_ascii_digit(before) && !is_hanzi(after);
  const bool in_french = before == U'«' || after == U'»' || after == ':' || after == ';' ||
                         after == '!' || after == '?';
  return in_number || in_french;
}

/// What Latin-1 makes of a byte of UTF-8 (TK401).
bool is_garble(const Characters& at) {
  const char32_t before = at.before().scalar;
  return at.here().scalar == 0xA0 && before >= 0x80 && before <= 0xFF;
}

bool opens_slot(char32_t scalar) {
  return scalar == '(' || scalar == U'（' || scalar == '[' || scalar == U'【' || scalar == '_';
}

void report(const LocatedText& text, const Occurrences& found, const TextEdits& edits,
            Check& check) {
  Diagnostic finding;
  finding.where = check.place(text, found.begin, found.end);
  finding.message = tiku::text(kFound, found.count, excerpt(text.text, found.begin, found.end));
  finding.help = tiku::text(kHelp);
  finding.fix = edits.fix(tiku::text(kFix));
  check.report(std::move(finding));
}

void check_text(const LocatedText& text, Check& check) {
  Occurrences found;
  TextEdits edits(text, check);
  bool in_slot = false;  // （ ） is as wide as its author likes
  for (Characters at(text.text); !at.done(); at.next()) {
    const Character& here = at.here();
    if (!is_space(here.scalar)) {
      in_slot = opens_slot(here.scalar);
    }
    if (!is_odd(here.scalar) || in_slot || is_typographic(at) || is_garble(at)) {
      continue;
    }
    found.add(here.begin, here.end);
    edits.replace(here.begin, here.end, " ");
  }
  if (found.count != 0) {
    report(text, found, edits, check);
  }
}

constexpr std::string_view kBad[] = {
    "- id: level\n  type: judge\n  stem: 服务水平\u00A080/20 的目标由全队共同完成。\n  answer: "
    "对\n",
    "- id: opening\n  type: judge\n  stem: 开场白要报出\u2003工号。\n  answer: 对\n",
    "- id: greeting\n  type: judge\n  stem: A greeting\u00A0names the company.\n  answer: true\n",
    "- id: closing\n  type: judge\n  stem: The agent thanks the\u2009caller.\n  answer: true\n",
};

constexpr std::string_view kGood[] = {
    "- id: slot\n  type: single\n  stem: 退款最多（\u00A0\u00A0）天到账。\n"
    "  options: {A: 三, B: 五, C: 七}\n  answer: C\n",
    "- id: full-width\n  type: judge\n  stem: 开场白　结束语　都要规范。\n  answer: 对\n",
    "- id: unit\n  type: judge\n  stem: A parcel of 10\u00A0kg is sent in two days.\n"
    "  answer: true\n",
    "- id: french\n  type: judge\n  stem: In French one writes «\u00A0oui\u00A0» with spaces.\n"
    "  answer: true\n",
};

}  // namespace

extern const Rule tk415_odd_space;

constinit const Rule tk415_odd_space{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"No-break spaces and spaces of other widths come along from web pages and word "
         "processors. On the screen they look like any space, but who searches for the words will "
         "not find them, and lines break in odd places.\n\n"
         "Between a number and its unit, beside French punctuation and in blanks such as （ ） "
         "they "
         "are left alone. The ideographic space U+3000 is an ordinary one.",
         "从网页和文字处理软件复制文字时，会带进不换行空格和各种宽度的空格。它们看上去和普通空格一"
         "样，"
         "但搜索时找不到，换行的位置也会奇怪。\n\n"
         "数字与单位之间、法文标点旁边，以及（ ）这样的空位里，不会报告。全角空格算普通空格。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::odd_space,
    .check_text = &check_text,
};

}  // namespace tiku
