#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/code_text.h"
#include "lint/mojibake.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK416",
    "repeated-punctuation",
    Severity::warning,
    {"two punctuation marks stand where one belongs", "该用一个标点的地方写了两个"}};

constexpr Message kFound{"{0} {0?place:places} with a punctuation mark too many: \"{1}\"",
                         "有 {} 处多写了标点：“{}”"};
constexpr Message kHelp{"keep the one mark that is meant; an ellipsis is … or ……",
                        "请只保留需要的那一个；省略号写作……"};
constexpr Message kFix{"keep one of two equal marks", "两个相同的标点只留一个"};

/// A mark in both widths.
struct Mark {
  char32_t narrow;
  char32_t wide;
};

constexpr Mark kMarks[] = {
    {U',', U'，'}, {U'.', U'。'}, {U';', U'；'}, {U':', U'：'}, {U'?', U'？'}};

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

bool is_wide(char32_t scalar) {
  return is_one_of(scalar, U"，。；：？、");
}

bool mean_the_same(char32_t a, char32_t b) {
  return std::any_of(std::begin(kMarks), std::end(kMarks), [a, b](const Mark& mark) {
    return (a == mark.wide && b == mark.narrow) || (a == mark.narrow && b == mark.wide);
  });
}

/// Two full-width marks of which one is too many. "？！" is one; so is "？？" of people who shout,
/// except at the end of a question.
bool clash(char32_t a, char32_t b, char32_t after) {
  if (a == U'？' && b == U'？') {
    return after == 0;
  }
  if (a == b) {
    return true;
  }
  return b != U'？' || a != U'：';
}

enum class Excess : std::uint8_t { none, different, equal };

Excess excess_at(const Characters& at, char32_t after_next) {
  const char32_t here = at.here().scalar;
  const char32_t next = at.after().scalar;
  if (is_wide(here) && is_wide(next)) {
    if (!clash(here, next, after_next)) {
      return Excess::none;
    }
    return here == next ? Excess::equal : Excess::different;
  }
  const bool after_text = is_hanzi(at.before().scalar) || is_one_of(at.before().scalar, U"”）》");
  const bool in_name = next == '.' && (is_ascii_letter(after_next) || is_ascii_digit(after_next));
  if (after_text && !in_name && mean_the_same(here, next)) {
    return Excess::equal;
  }
  const bool after_word = is_ascii_letter(at.before().scalar);
  const bool ends = after_next == 0 || after_next == ' ' || after_next == '\n';
  return here == next && (here == ',' || here == '.') && after_word && ends ? Excess::equal
                                                                            : Excess::none;
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
  std::size_t run_end = 0;  // "。。。" is one place
  for (Characters at(text.text); !at.done(); at.next()) {
    const std::size_t end = at.after().end;
    const char32_t after_next = character_at(text.text, end).scalar;
    const Excess excess = excess_at(at, after_next);
    if (excess == Excess::none) {
      continue;
    }
    if (at.here().begin >= run_end) {
      found.add(at.here().begin, end);
      const bool is_pair = excess == Excess::equal && after_next != at.after().scalar;
      if (is_pair && is_wide(at.here().scalar)) {
        edits.replace(at.after().begin, end, "");
      }
    }
    run_end = end;
  }
  if (found.count != 0 && !is_code_like(text.text) && !is_garbled(text)) {
    report(text, found, edits, check);
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: closing
  type: judge
  stem: 客户挂断电话以后，坐席再挂断。。
  answer: 对
)",
    R"(- id: waiting
  type: judge
  stem: 客户不怕等，，怕不知道要等多久。
  answer: 对
)",
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？。
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company,, and then the agent.
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: Before a hold the agent tells the caller the reason..
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: shout
  type: judge
  stem: 客户问：“什么？？怎么会这样？！”坐席应当先安抚……然后核实。
  answer: 对
)",
    R"(- id: wildcards
  type: judge
  stem: 通配符有：?、*，分隔符有：,、;，扩展名有：.txt、.csv。
  answer: 对
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company... and then the agent, e.g. "Hello, Ann."
  answer: true
)",
    R"(- id: path
  type: judge
  stem: The folder above is ../data, and the range is 1..9.
  answer: true
)",
};

}  // namespace

extern const Rule tk416_repeated_punctuation;

constinit const Rule tk416_repeated_punctuation{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation = {"A mark typed twice (`。。`, `,,`), in both widths (`，,`), or two marks where "
                    "one belongs "
                    "(`？。`) are slips of typing or of joining two texts; the second mark "
                    "sometimes shows that "
                    "words between them were lost.\n\n"
                    "An ellipsis, ？！, the doubled marks of somebody who shouts, and marks that "
                    "the text talks "
                    "about are left alone.",
                    "同一个标点打了两遍（。。）、全角半角各打一遍（，,"
                    "）、或者两个标点挤在一起（？。），是录入或者拼"
                    "接文字时的笔误；有时还说明中间漏了字。\n\n"
                    "省略号、？！、话语里加强语气的重复标点，以及题目谈到的标点，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::half_punctuation | text_class::full_punctuation,
    .check_text = &check_text,
};

}  // namespace tiku
