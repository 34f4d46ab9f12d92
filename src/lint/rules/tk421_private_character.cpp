#include <fmt/core.h>

#include "lint/characters.h"
#include "lint/mojibake.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK421",
    "private-character",
    Severity::warning,
    {"a character has a meaning in one font only and is an empty box elsewhere",
     "有的字符只在某一种字体里有意义，在别处显示为方框"}};

constexpr Message kFound{
    "{0} {0?character:characters} of private use in this text, the first is U+{1}: \"{2}\"",
    "这段文字里有 {} 个私用区字符，第一个是 U+{}：“{}”"};
constexpr Message kHelp{"write an ordinary character instead, or leave it out",
                        "请换成普通字符，或者删去"};

bool is_private(char32_t scalar) {
  return (scalar >= 0xE000 && scalar <= 0xF8FF) || (scalar >= 0xF0000 && scalar <= 0x10FFFD);
}

void check_text(const LocatedText& text, Check& check) {
  Occurrences found;
  for (Characters at(text.text); !at.done(); at.next()) {
    if (is_private(at.here().scalar)) {
      found.add(at.here().begin, at.here().end);
    }
  }
  if (found.count == 0 || is_garbled(text)) {
    return;
  }
  const auto first = static_cast<std::uint32_t>(character_at(text.text, found.begin).scalar);
  check.report_in(text, found.begin, found.end,
                  tiku::text(kFound, found.count, fmt::format("{:04X}", first),
                             excerpt(text.text, found.begin, found.end)),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: bullets
  type: judge
  stem: "处理投诉的步骤：\uF0B7倾听\uF0B7核实\uF0B7回访"
  answer: 对
)",
    R"(- id: arrow
  type: judge
  stem: "The menu leads from Orders \uE000 to Returns."
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: bullets
  type: judge
  stem: 处理投诉的步骤：① 倾听 → ② 核实 → ③ 回访 ✓ 😀
  answer: 对
)",
    R"(- id: arrow
  type: judge
  stem: The menu leads from Orders → Returns • Refunds.
  answer: true
)",
};

}  // namespace

extern const Rule tk421_private_character;

constinit const Rule tk421_private_character{
    .info = &kInfo,
    .explanation =
        {"Word processors keep bullets and arrows of symbol fonts as characters of private use. "
         "Where "
         "that font is missing, as in a terminal, they are shown as boxes or not at all; sometimes "
         "they were the only sign between two items.\n\n"
         "Every character that has a meaning of its own in Unicode is left alone: arrows, circled "
         "numbers, emoji.",
         "文字处理软件把符号字体里的项目符号、箭头存为私用区字符。没有那种字体的地方（比如终端）只"
         "显示方框"
         "或者什么也不显示，而它往往是两项之间唯一的分隔。\n\n"
         "箭头、带圈数字、表情等有统一含义的字符，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::other,
    .check_text = &check_text,
};

}  // namespace tiku
