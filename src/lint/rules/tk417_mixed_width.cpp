#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK417",
    "mixed-width",
    Severity::advice,
    {"digits or letters of one question are full-width in one place and half-width "
     "in another",
     "同一道题里，数字或字母有的全角、有的半角"}};

constexpr Message kFound{"full-width beside half-width {}: \"{}\"", "{}有的全角、有的半角：“{}”"};
constexpr Message kDigits{"digits", "数字"};
constexpr Message kLetters{"letters", "字母"};
constexpr Message kHelp{"write digits and letters in half width", "数字和字母请用半角"};
constexpr Message kFix{"write them in half width", "改成半角"};

bool is_wide_digit(char32_t scalar) {
  return scalar >= U'０' && scalar <= U'９';
}

bool is_wide_letter(char32_t scalar) {
  return (scalar >= U'Ａ' && scalar <= U'Ｚ') || (scalar >= U'ａ' && scalar <= U'ｚ');
}

/// The next full-width digit or letter from byte `at` on; scalar 0 if there is none.
Character next_wide(std::string_view text, std::size_t at) {
  constexpr char kLead = '\xEF';
  for (at = text.find(kLead, at); at < text.size(); at = text.find(kLead, at + 1)) {
    const Character here = character_at(text, at);
    if (is_wide_digit(here.scalar) || is_wide_letter(here.scalar)) {
      return here;
    }
  }
  return {};
}

bool is_checked(const LocatedText& text) {
  return text.kind == TextKind::stem || text.kind == TextKind::option ||
         text.kind == TextKind::explanation;
}

/// The first full-width character that has half-width company in the question.
std::optional<Character> first_mixed(const LocatedText& text, TextClasses all) {
  for (Character here = next_wide(text.text, 0); here.scalar != 0;
       here = next_wide(text.text, here.end)) {
    const TextClasses narrow = is_wide_digit(here.scalar) ? text_class::digit : text_class::latin;
    if ((all & narrow) != 0) {
      return here;
    }
  }
  return std::nullopt;
}

std::optional<Fix> fix_for(const LocatedText& text, const Check& check) {
  TextEdits edits(text, check);
  for (Character here = next_wide(text.text, 0); here.scalar != 0;
       here = next_wide(text.text, here.end)) {
    std::string narrow;
    append_utf8(narrow, here.scalar - 0xFEE0);
    edits.replace(here.begin, here.end, narrow);
  }
  return edits.fix(tiku::text(kFix));
}

void check_question(const QuestionView& view, Check& check) {
  TextClasses all = 0;
  for (const LocatedText& text : view.texts) {
    all |= is_checked(text) ? text.classes : 0;
  }
  if ((all & text_class::full_punctuation) == 0 ||
      (all & (text_class::digit | text_class::latin)) == 0) {
    return;
  }
  for (const LocatedText& text : view.texts) {
    const bool may_hold = is_checked(text) && (text.classes & text_class::full_punctuation) != 0;
    const std::optional<Character> found = may_hold ? first_mixed(text, all) : std::nullopt;
    if (!found) {
      continue;
    }
    Diagnostic finding;
    finding.where = check.place(text, found->begin, found->end);
    finding.message = tiku::text(kFound, is_wide_digit(found->scalar) ? kDigits : kLetters,
                                 excerpt(text.text, found->begin, found->end));
    finding.help = tiku::text(kHelp);
    finding.fix = fix_for(text, check);
    check.report(std::move(finding));
    return;
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: ３ 天, C: 7 天}
  answer: C
)",
    R"(- id: systems
  type: judge
  stem: ACD 负责分配来电，ＩＶＲ 负责语音菜单。
  answer: 对
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: １ 天, B: ３ 天, C: ７ 天}
  answer: C
)",
    R"(- id: systems
  type: judge
  stem: ＡＣＤ 负责分配来电，每小时 12 个。
  answer: 对
)",
};

}  // namespace

extern const Rule tk417_mixed_width;

constinit const Rule tk417_mixed_width{
    .info = &kInfo,
    .speaks = Speaks::chinese,
    .explanation =
        {"`３` beside `7` looks careless, and a search for `3` does not find it. It comes from an "
         "input method that was switched on the way.\n\n"
         "Questions that use one width throughout are left alone, and so are the answers of "
         "fill-in "
         "questions: those are compared without regard to width.",
         "３ 和 7 写在一起显得不规范，搜索 3 时也找不到。多半是录入时切换了输入法。\n\n"
         "整道题都用同一种宽度的，不会报告；填空题的答案比对时不分全角半角，也不检查。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
