#include "lint/characters.h"
#include "lint/code_text.h"
#include "lint/mojibake.h"
#include "lint/quotes.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK405",
    "unbalanced-quote",
    Severity::warning,
    {"a quotation mark has no other half, so that nobody knows where the quotation ends",
     "引号只有一半，看不出引到哪里为止"}};

constexpr Message kUnclosed{"this quotation mark is never closed: \"{}\"",
                            "这个引号没有结束：“{}”"};
constexpr Message kUnopened{"this quotation mark closes nothing: \"{}\"",
                            "这个引号前面没有开始的引号：“{}”"};
constexpr Message kOdd{"an odd number of straight quotes, the last one here: \"{}\"",
                       "直引号的个数是单数，最后一个在这里：“{}”"};
constexpr Message kHelp{"add the other half, or turn the mark round where it points the wrong way",
                        "请补上另一半；如果是前后引号打反了，请换过来"};

const Message& message_of(LoneQuote::Kind kind) {
  if (kind == LoneQuote::Kind::odd) {
    return kOdd;
  }
  return kind == LoneQuote::Kind::unclosed ? kUnclosed : kUnopened;
}

void check_text(const LocatedText& text, Check& check) {
  if (text.kind == TextKind::answer) {
    return;  // what is compared is no sentence, and a table that lost a quote says so itself
  }
  const std::optional<LoneQuote> lone = find_lone_quote(text.text);
  if (!lone || is_code_like(text.text) || is_garbled(text)) {
    return;
  }
  check.report_in(text, lone->begin, lone->end,
                  tiku::text(message_of(lone->kind), excerpt(text.text, lone->begin, lone->end)),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: discount
  type: judge
  stem: 带有“会员专享标识的商品，才能享受会员折扣。
  answer: 对
)",
    R"(- id: search
  type: judge
  stem: 买家可以用”找相似“功能搜索商品。
  answer: 对
)",
    R"(- id: greeting
  type: judge
  stem: The agent says “good morning and names the company.
  answer: true
)",
    R"(- id: closing
  type: judge
  stem: The agent says "thank you before the caller hangs up.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: screen
  type: judge
  stem: 买家说“27"的显示器‘有亮点’”，客服应当请他拍照。
  answer: 对
)",
    R"(- id: two-paragraphs
  type: judge
  stem: |
    客户来信：“上周买的电饭煲不加热。
    “请尽快处理。”客服应当当天回复。
  answer: 对
)",
    R"(- id: caller
  type: judge
  stem: Don’t say “it’s not my job”; the callers’ time matters, and so does yours.
  answer: true
)",
    R"(- id: display
  type: judge
  stem: A 5" phone is smaller than a 27" screen, and 6'2" is a height.
  answer: true
)",
};

}  // namespace

extern const Rule tk405_unbalanced_quote;

constinit const Rule tk405_unbalanced_quote{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A quotation that is opened and never closed, or closed and never opened, leaves the "
         "reader "
         "to guess which words are quoted. Often a word processor turned a mark the wrong way. "
         "Brackets 「」 and 『』 are looked at by TK404.\n\n"
         "Apostrophes, inches and seconds (`27\"`), marks that are quoted alone, a quotation whose "
         "paragraphs each open again, the quotes of German and Swedish, and texts with program "
         "code "
         "are left alone.",
         "引号只有开始没有结束，或者只有结束没有开始，读的人只能猜引的是哪几个字。常见的原因是输入"
         "时"
         "前后引号打反了。「」『』由 TK404 检查。\n\n"
         "英文的撇号，英寸和秒的符号（27\"），单独引用的引号，每段开头都重新起引号的长段引文，以及"
         "带有"
         "程序代码的文字，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::quote,
    .check_text = &check_text,
};

}  // namespace tiku
