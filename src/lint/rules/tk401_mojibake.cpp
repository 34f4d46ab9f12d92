#include "lint/mojibake.h"
#include "lint/rule.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK401",
    "mojibake",
    Severity::error,
    {"part of a text was read in the wrong encoding, so that nobody can read it",
     "有文字是编码读错后的乱码，没有人读得懂"}};

constexpr Message kLost{"\"{}\" is what is left of text that was read in the wrong encoding",
                        "“{}”是文字按错误的编码读入后留下的乱码"};
constexpr Message kKnown{"\"{}\" was read in the wrong encoding; it was \"{}\"",
                         "“{}”是乱码，原文应当是“{}”"};
constexpr Message kHelp{"take the text from its source again; save the source as UTF-8 before that",
                        "请从原文件重新取这段文字；取之前先把原文件另存为 UTF-8 编码"};

/// A text may be about garbled text, and show some.
bool is_about_garble(std::string_view text) {
  constexpr std::string_view kWords[] = {"乱码",     "编码",     "解码",    "mojibake",
                                         "encoding", "Encoding", "encoded", "Unicode"};
  for (const std::string_view word : kWords) {
    if (text.find(word) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

void check_text(const LocatedText& text, Check& check) {
  const std::optional<Garble> garble = find_garble(text.text, text.classes);
  if (!garble || is_about_garble(text.text)) {
    return;
  }
  const std::string piece = shown(text.text.substr(garble->begin, garble->end - garble->begin));
  check.report_in(text, garble->begin, garble->end,
                  garble->original.empty() ? tiku::text(kLost, piece)
                                           : tiku::text(kKnown, piece, shown(garble->original)),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 閫€璐х殑鏈熼檺鏄嚑澶╋紵
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: member-price
  type: judge
  stem: 会员锟斤拷可以与满减券同时使用。
  answer: 错
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the cafÃ© and the agent.
  answer: true
)",
    R"(- id: closing
  type: judge
  stem: The agent ends the call with â€œthank youâ€� and waits for the caller.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: names
  type: judge
  stem: The café "São João" and the firm Müller & Søn have accents in their names.
  answer: true
)",
    R"(- id: upper-case
  type: judge
  stem: In Portuguese “AMANHÃ” is written with a tilde, and 5 °C needs a degree sign.
  answer: true
)",
    R"(- id: rare-names
  type: judge
  stem: 客户姓名里有“瑗”“琛”“骞”等不常用的字，录入时应当逐字核对。
  answer: 对
)",
    R"(- id: why-garbled
  type: judge
  stem: 网页上出现“锟斤拷”，多半是编码转换出了错。
  answer: 对
)",
};

}  // namespace

extern const Rule tk401_mojibake;

constinit const Rule tk401_mojibake{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"A file was saved in one encoding and opened in another, or characters were lost on the "
         "way, and the result was copied into the bank. Candidates cannot answer what they cannot "
         "read. Take the text from its source again: in most programs \"Save as\" offers UTF-8. "
         "Where the garble can be turned back, the finding says what it was.\n\n"
         "Letters with accents (café, Müller, São) and rare characters in names are no garble. A "
         "text that is about garbled text or encodings may show some.",
         "文件按一种编码保存，却按另一种编码打开，或者途中丢了字，结果又被抄进题库。读不懂的题没有"
         "人"
         "能作答。请从原文件重新取这段文字，多数软件的“另存为”里可以选 "
         "UTF-8。能够还原的，会把原文一并"
         "写出。\n\n带变音符号的字母（café、Müller）和人名里的生僻字不算乱码。题目本身谈的是乱码或"
         "编码时，也可以举出乱码。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::hanzi | text_class::accented | text_class::replacement |
             text_class::half_punctuation,
    .check_text = &check_text,
};

}  // namespace tiku
