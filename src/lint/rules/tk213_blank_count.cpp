// Reported by bank/fill.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款最多 ____ 天到账。
  answer: [7, 七]
)",
    R"(- id: hold
  type: fill
  stem: A caller may be on hold for ____ minutes, and ____ times in a call.
  answer: 2
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: fill
  stem: 退款（不含运费）最多（ ）天到账。
  answer: [[7, 一周]]
)",
    R"(- id: name-two
  type: fill
  stem: Name two of the ways in which customers reach us.
  answer: {any: 2, of: [phone, chat, e-mail]}
)",
};

}  // namespace

extern const Rule tk213_blank_count;

constinit const Rule tk213_blank_count{
    .info = &rules::blank_count,
    .explanation =
        {"The stem shows candidates how many blanks there are; the answer says how many are "
         "scored. If the two differ, somebody writes into a blank that does not count, or loses "
         "points for one that is not there. A common cause is a list of variants that became a "
         "list of blanks: `[3, 三]` is two blanks, `[[3, 三]]` one blank with two "
         "spellings.\n\nMark each blank as `____` or `（ ）` and write one entry of the answer for "
         "each.\n\nA question with one blank may leave it unmarked (\"怎样称呼客户？\"), and so "
         "may one that asks for any three of a list. Brackets with a text in them are no blanks.",
         "题干告诉考生有几个空，答案决定评几个空。两边对不上，就会有人填了不算分的空，或者因为看不"
         "见的空丢分。常见的原因是把一个空的几种写法写成了几个空：[3, 三] 是两个空，[[3, 三]] "
         "才是一个空的两种写法。\n\n题干里每个空请写成 ____ 或（ "
         "），答案里每个空写一项。\n\n只有一个空时可以不标（“怎样称呼客户？”），列出若干项任答几项"
         "的题也可以不标。括号里有内容的不算空。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
