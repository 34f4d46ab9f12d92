// Two ways of mixing: half-width marks in Chinese text, full-width marks in an English sentence.
#include "base/utf8.h"
#include "lint/brackets.h"
#include "lint/characters.h"
#include "lint/code_text.h"
#include "lint/mojibake.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK403",
    "mixed-punctuation",
    Severity::advice,
    {"half-width punctuation in Chinese text, or full-width in English, which looks careless",
     "中文里用了半角标点，或者英文里用了全角标点，显得不规范"}};

constexpr Message kNarrow{"half-width punctuation in Chinese text ({} {0?place:places}): \"{}\"",
                          "中文里用了半角标点（{} 处）：“{}”"};
constexpr Message kWide{
    "full-width punctuation in an English sentence ({} {0?place:places}): \"{}\"",
    "英文句子里用了全角标点（{} 处）：“{}”"};
constexpr Message kMixedPair{"a bracket pair of two widths ({} {0?place:places}): \"{}\"",
                             "一对括号一半全角、一半半角（{} 处）：“{}”"};
constexpr Message kNarrowHelp{"write ， 。 ； ： ！ ？ （ ） between Chinese characters",
                              "汉字之间请用 ， 。 ； ： ！ ？ （ ）"};
constexpr Message kWideHelp{"write , . ; : ! ? ( ) in English sentences",
                            "英文句子里请用 , . ; : ! ? ( )"};
constexpr Message kMixedPairHelp{"write both halves in the same width", "请把两半写成同一种宽度"};
constexpr Message kFix{"write the punctuation of the language around it", "改成所在语言的标点"};

struct Pair {
  char32_t narrow;
  char32_t wide;
};

/// Marks that mean the same in either width. "." may stand for 。 or · and is not among them.
constexpr Pair kPairs[] = {
    {U',', U'，'}, {U';', U'；'}, {U':', U'：'}, {U'!', U'！'}, {U'?', U'？'}};

char32_t wide_of(char32_t scalar) {
  for (const Pair& pair : kPairs) {
    if (pair.narrow == scalar) {
      return pair.wide;
    }
  }
  return 0;
}

char32_t narrow_of(char32_t scalar) {
  for (const Pair& pair : kPairs) {
    if (pair.wide == scalar) {
      return pair.narrow;
    }
  }
  return 0;
}

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return scalar != 0 && set.find(scalar) != std::u32string_view::npos;
}

bool ends_chinese(char32_t scalar) {
  return is_hanzi(scalar) || is_one_of(scalar, U"”’》」』】）");
}

bool begins_chinese(char32_t scalar) {
  return is_hanzi(scalar) || is_one_of(scalar, U"“‘《「『【（");
}

/// Looks for half-width marks that a Chinese sentence has after a Han character.
class NarrowMarks {
 public:
  bool is_next(const Characters& at) {
    const char32_t scalar = at.here().scalar;
    const char32_t before = at.before().scalar;
    const char32_t after = at.after().scalar;
    if (scalar == '(') {
      encloses_chinese_ = is_hanzi(after);
      return is_hanzi(before) && encloses_chinese_;
    }
    if (scalar == ')') {
      return encloses_chinese_ && is_hanzi(before) && begins_chinese(after);
    }
    const bool at_end = after == 0 || after == '\n';
    return (wide_of(scalar) != 0 || scalar == '.') && ends_chinese(before) &&
           (begins_chinese(after) || at_end);
  }

 private:
  bool encloses_chinese_ = false;
};

/// Keeps count of the brackets of calls such as `IF(成绩,及格)`, where marks are part of a formula.
class Calls {
 public:
  bool inside(const Characters& at) {
    const char32_t scalar = at.here().scalar;
    const char32_t before = at.before().scalar;
    if (depth_ == 0) {
      const bool opens = scalar == '(' && (is_ascii_letter(before) || before == '_');
      depth_ = opens ? 1 : 0;
      return opens;
    }
    depth_ += scalar == '(' ? 1U : 0U;
    depth_ -= scalar == ')' ? 1U : 0U;
    return true;
  }

 private:
  std::size_t depth_ = 0;
};

std::string utf8(char32_t scalar) {
  std::string out;
  append_utf8(out, scalar);
  return out;
}

struct Found {
  Occurrences tally;
  const Message* message = nullptr;
  const Message* help = nullptr;
};

void report(const LocatedText& text, const Found& found, const TextEdits& edits, Check& check) {
  const Occurrences& tally = found.tally;
  Diagnostic finding;
  finding.where = check.place(text, tally.begin, tally.end);
  finding.message =
      tiku::text(*found.message, tally.count, excerpt(text.text, tally.begin, tally.end));
  finding.help = tiku::text(*found.help);
  finding.fix = edits.fix(tiku::text(kFix));
  check.report(std::move(finding));
}

void check_chinese(const LocatedText& text, Check& check) {
  Found found{{}, &kNarrow, &kNarrowHelp};
  TextEdits edits(text, check);
  Calls calls;
  NarrowMarks marks;
  for (Characters at(text.text); !at.done(); at.next()) {
    const Character& here = at.here();
    if (calls.inside(at) || here.scalar >= 0x80 || !marks.is_next(at)) {
      continue;
    }
    found.tally.add(here.begin, here.end);
    if (const char32_t wide = wide_of(here.scalar); wide != 0) {
      edits.replace(here.begin, here.end, utf8(wide));
    }
  }
  if (found.tally.count != 0 && !is_code_like(text.text) && !is_garbled(text)) {
    report(text, found, edits, check);
    return;
  }
  const BracketScan scan = scan_brackets(text.text);
  if (scan.mixed.count != 0 && !is_code_like(text.text) && !is_garbled(text)) {
    report(text, {scan.mixed, &kMixedPair, &kMixedPairHelp}, TextEdits(text, check), check);
  }
}

/// Three words in small letters: a sentence rather than a list of terms such as "TCP，UDP".
bool is_sentence(std::string_view text) {
  constexpr int kLeast = 3;
  int words = 0;
  for (std::size_t at = 1; at + 1 < text.size() && words < kLeast; ++at) {
    const bool begins = text[at - 1] == ' ' && text[at] >= 'a' && text[at] <= 'z';
    words += begins ? 1 : 0;
  }
  return words >= kLeast;
}

void check_english(const LocatedText& text, Check& check) {
  Found found{{}, &kWide, &kWideHelp};
  TextEdits edits(text, check);
  for (Characters at(text.text); !at.done(); at.next()) {
    const Character& here = at.here();
    const char32_t narrow = narrow_of(here.scalar);
    const char32_t after = at.after().scalar;
    const bool in_word = is_ascii_letter(at.before().scalar);
    if ((narrow == 0 && here.scalar != U'。') || !in_word) {
      continue;
    }
    found.tally.add(here.begin, here.end);
    const bool needs_space = is_ascii_letter(after) || is_ascii_digit(after);
    edits.replace(here.begin, here.end,
                  utf8(narrow == 0 ? U'.' : narrow) + (needs_space ? " " : ""));
  }
  if (found.tally.count != 0 && is_sentence(text.text)) {
    report(text, found, edits, check);
  }
}

void check_text(const LocatedText& text, Check& check) {
  const bool has_narrow = (text.classes & text_class::half_punctuation) != 0;
  const bool has_wide = (text.classes & text_class::full_punctuation) != 0;
  if (text.kind == TextKind::answer || text.kind == TextKind::phrase) {
    return;  // what candidates write is compared without regard to width
  }
  if (is_chinese(text.classes) && has_narrow) {
    check_chinese(text, check);
  } else if (!is_chinese(text.classes) && has_wide && (text.classes & text_class::latin) != 0) {
    check_english(text, check);
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: waiting
  type: judge
  stem: 客户不怕等,怕不知道要等多久。
  answer: 对
)",
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账（不含节假日)？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the company， the agent and the desk.
  answer: true
)",
    R"(- id: closing
  type: judge
  stem: The agent thanks the caller and waits for the other side to hang up。
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: level
  type: judge
  stem: 9:30 至 17:30 有 1,200 个来电（约占 65.5%），比例为 3:5，见 a.txt 和 www.example.com。
  answer: 对
)",
    R"(- id: function
  type: judge
  stem: 公式 IF(A1>60,"及格","补考") 在表格里判断成绩，MAX(最高分,最低分) 取较大的数。
  answer: 对
)",
    R"(- id: acronyms
  type: single
  stem: 下列哪一组都是客服中心(Call Center)的系统？
  options: {A: "ACD、IVR", B: "AHT、FCR", C: "NPS、SLA"}
  answer: A
)",
    R"(- id: slot
  type: single
  stem: A caller who is angry needs （ ） first of all.
  options: {A: advice, B: calm, C: facts}
  answer: B
)",
    R"(- id: hours
  type: judge
  stem: The help desk opens at 8:00, closes at 17:30 and answers 1,200 calls (65.5%).
  answer: true
)",
};

}  // namespace

extern const Rule tk403_mixed_punctuation;

constinit const Rule tk403_mixed_punctuation{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Between Chinese characters punctuation is full-width, in English it is half-width; a "
         "pair "
         "of brackets has one width. Text from several sources mixes them, which looks careless "
         "and "
         "hides words from a search.\n\n"
         "Numbers, times, ratios, file names, addresses, formulas and program code keep their "
         "half-width marks, and so do brackets around English words or numbers. Lists of terms "
         "such as `TCP、UDP`, blanks, and the answers of fill-in questions are not looked at.",
         "汉字之间用全角标点，英文里用半角标点，一对括号用同一种宽度。从几处拼来的文字常常混用，显"
         "得不"
         "规范，搜索时也会漏掉。\n\n"
         "数字、时间、比例、文件名、网址、公式和程序代码里的半角标点，括着英文或数字的半角括号，都"
         "不会"
         "报告。“TCP、UDP”这样的并列、空位和填空题的答案也不检查。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::half_punctuation | text_class::full_punctuation,
    .check_text = &check_text,
};

}  // namespace tiku
