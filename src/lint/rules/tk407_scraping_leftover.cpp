#include "lint/leftovers.h"
#include "lint/rule.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK407",
    "scraping-leftover",
    Severity::warning,
    {"a piece of the web page or document the text was copied from still stands in it",
     "文字里还留着从网页或文档复制时带来的东西"}};

constexpr Message kMarkup{"markup of a web page in the text: \"{}\"", "文字里夹着网页代码：“{}”"};
constexpr Message kBreak{"a line break spelled out: \"{}\"", "文字里写着换行符的代码：“{}”"};
constexpr Message kBold{"signs for bold type in the text: \"{}\"",
                        "文字里夹着表示粗体的星号：“{}”"};
constexpr Message kPage{"words of the page around the question: \"{}\"",
                        "文字里夹着网页上的按钮或页眉页脚：“{}”"};
constexpr Message kMarkupHelp{"write the character itself, or take the markup out",
                              "请改写成字符本身，或者删去这段代码"};
constexpr Message kBreakHelp{"write the text as a block (stem: |) where it needs several lines",
                             "需要分行时，请用块文本（stem: |）"};
constexpr Message kDeleteHelp{"take it out", "请删去"};

struct Words {
  const Message& message;
  const Message& help;
};

Words words_for(Leftover::Kind kind) {
  switch (kind) {
    case Leftover::Kind::entity:
    case Leftover::Kind::tag:
      return {kMarkup, kMarkupHelp};
    case Leftover::Kind::line_break:
      return {kBreak, kBreakHelp};
    case Leftover::Kind::bold:
      return {kBold, kDeleteHelp};
    case Leftover::Kind::page_words:
    case Leftover::Kind::page_number:
      break;
  }
  return {kPage, kDeleteHelp};
}

bool is_markup(Leftover::Kind kind) {
  return kind != Leftover::Kind::page_words && kind != Leftover::Kind::page_number;
}

/// Whether the text or the question it belongs to has markup for its subject.
bool is_subject(const LocatedText& text) {
  return is_about_markup(text.text) ||
         (text.question != nullptr && is_about_markup(text.question->stem));
}

void check_text(const LocatedText& text, Check& check) {
  const std::optional<Leftover> leftover = find_leftover(text.text, text.classes);
  if (!leftover || (is_markup(leftover->kind) && is_subject(text))) {
    return;
  }
  const Words words = words_for(leftover->kind);
  const std::string piece =
      shown(text.text.substr(leftover->begin, leftover->end - leftover->begin));
  check.report_in(text, leftover->begin, leftover->end, tiku::text(words.message, piece),
                  tiku::text(words.help));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多&nbsp;几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: first-step
  type: single
  stem: 客户情绪激动时，坐席首先应当怎样做？
  options: {A: <font color='red'>讲清规则</font>, B: 安抚情绪, C: 转接主管}
  answer: B
)",
    R"(- id: closing
  type: judge
  stem: 客户挂断电话以后，坐席再挂断。
  answer: 对
  explanation: 让客户先挂断是一种礼貌。我要纠错
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company<br>and the agent.
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: Before a hold the agent tells the caller the reason &amp; the time.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: entity
  type: single
  stem: 在 HTML 中，哪一个实体表示不换行的空格？
  options: {A: '&nbsp;', B: '&lt;', C: '&amp;'}
  answer: A
)",
    R"(- id: buttons
  type: judge
  stem: 买家点击查看物流，可以在第 3 页找到共 10 条记录；<姓名> 处填写收件人。
  answer: 对
)",
    R"(- id: path
  type: judge
  stem: 'The file is in C:\new\texts, and a < b holds when b > a.'
  answer: true
)",
    R"(- id: company
  type: judge
  stem: The firm Smith & Sons; the desk at R&D; 2**3 is eight.
  answer: true
)",
};

}  // namespace

extern const Rule tk407_scraping_leftover;

constinit const Rule tk407_scraping_leftover{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Text that was copied from a web page or exported from a system brings its markup along "
         "(`&nbsp;`, `<br>`, `\\n` spelled out, `**` for bold type), or words of the page such "
         "as "
         "buttons, headers and page numbers. Candidates see all of it.\n\n"
         "Questions whose subject is markup or programming may show it. A `<` or `&` that is no "
         "markup is left alone.",
         "从网页复制或者从系统导出的文字，会带来网页代码（&nbsp;、<br>"
         "、写成代码的换行、表示粗体的星号），"
         "或者页面上的按钮、页眉、页码。考生会原样看到这些东西。\n\n"
         "题目谈的就是网页代码或编程时，可以写出来。不属于代码的 < 和 & 不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::markup | text_class::hanzi | text_class::latin,
    .check_text = &check_text,
};

}  // namespace tiku
