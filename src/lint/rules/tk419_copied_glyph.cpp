// PDF files name glyphs, and a glyph may serve several characters: what is copied from them is
// sometimes a radical (U+2F8F) that looks like the character (行), or a ligature.
#include "base/text.h"
#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/rule.h"
#include "lint/text_edits.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK419",
    "copied-glyph",
    Severity::warning,
    {"a character from a PDF only looks like the one that is meant, so that no "
     "search finds the word",
     "从 PDF 复制来的字只是样子相同，其实是另一个字符，搜索不到"}};

constexpr Message kFound{
    "\"{0}\" is not \"{1}\", it only looks so ({2} such {2?character:characters} in this text)",
    "“{}”不是“{}”，只是样子相同（这段文字里有 {} 个这样的字符）"};
constexpr Message kHelp{"write the character itself; this one comes from a PDF",
                        "请换成真正的字；这种字符多半是从 PDF 复制来的"};
constexpr Message kFix{"write the characters that are meant", "换成真正的字"};

/// Radicals of the supplement that look like a whole character, and those characters.
constexpr std::u32string_view kRadicals =
    U"⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
constexpr std::u32string_view kMeant =
    U"母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";
static_assert(kRadicals.size() == kMeant.size());

bool is_radical(char32_t scalar) {
  return scalar >= 0x2E80 && scalar <= 0x2FD5;
}

bool is_ligature(char32_t scalar) {
  return scalar >= 0xFB00 && scalar <= 0xFB06;
}

std::string utf8(char32_t scalar) {
  std::string out;
  append_utf8(out, scalar);
  return out;
}

/// The text that is meant; "" where that cannot be told.
std::string meant_by(char32_t scalar) {
  const std::size_t index = kRadicals.find(scalar);
  if (index != std::u32string_view::npos) {
    return utf8(kMeant[index]);
  }
  const std::string itself = utf8(scalar);
  const std::string folded = fold_width(itself);
  return folded == itself ? std::string() : folded;
}

/// Inside a word: a radical that stands alone is meant as such.
bool is_in_word(const Characters& at) {
  const char32_t before = at.before().scalar;
  const char32_t after = at.after().scalar;
  if (is_ligature(at.here().scalar)) {
    return is_ascii_letter(before) || is_ascii_letter(after);
  }
  return is_radical(at.here().scalar) &&
         (is_hanzi(before) || is_hanzi(after) || is_radical(before) || is_radical(after));
}

/// A text about radicals may show some.
bool is_about_radicals(std::string_view text) {
  return text.find("部首") != std::string_view::npos || text.find("偏旁") != std::string_view::npos;
}

void check_text(const LocatedText& text, Check& check) {
  Occurrences found;
  TextEdits edits(text, check);
  for (Characters at(text.text); !at.done(); at.next()) {
    const Character& here = at.here();
    if (here.scalar < 0x2E80 || !is_in_word(at)) {
      continue;
    }
    const std::string meant = meant_by(here.scalar);
    if (!meant.empty()) {
      found.add(here.begin, here.end);
      edits.replace(here.begin, here.end, meant);
    }
  }
  if (found.count == 0 || is_about_radicals(text.text)) {
    return;
  }
  const char32_t first = character_at(text.text, found.begin).scalar;
  Diagnostic finding;
  finding.where = check.place(text, found.begin, found.end);
  finding.message = tiku::text(kFound, utf8(first), meant_by(first), found.count);
  finding.help = tiku::text(kHelp);
  finding.fix = edits.fix(tiku::text(kFix));
  check.report(std::move(finding));
}

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多⼏天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: closing
  type: judge
  stem: ⻓时间等待以后，客户容易生气。
  answer: 对
)",
    R"(- id: office
  type: judge
  stem: The ofﬁce opens at 8:00.
  answer: true
)",
    R"(- id: flow
  type: judge
  stem: A ﬂow chart shows the steps of a complaint.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: radicals
  type: judge
  stem: 部首“⼈”写在左边时是“亻”，⼈字旁的字有“们”。
  answer: 对
)",
    R"(- id: alone
  type: judge
  stem: “⻓”和“⾏”单独使用时是字形符号。
  answer: 对
)",
    R"(- id: ligature
  type: judge
  stem: The sign "ﬁ" is one character, U+FB01.
  answer: true
)",
    R"(- id: office
  type: judge
  stem: The office opens at 8:00.
  answer: true
)",
};

}  // namespace

extern const Rule tk419_copied_glyph;

constinit const Rule tk419_copied_glyph{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"In text copied from a PDF some characters are radicals or ligatures that only look "
         "right: "
         "⾏ (U+2F8F) for 行, ﬁ for fi. On the screen nothing is wrong, but a search for the word "
         "fails, and so may the comparison of answers.\n\n"
         "A radical or ligature that stands alone, and texts about radicals, are left alone.",
         "从 PDF 复制的文字里，有些字其实是部首符号或连字，只是样子相同：⾏（U+2F8F）不是行，ﬁ "
         "不是 fi。"
         "屏幕上看不出来，搜索却找不到，答案比对也可能出错。\n\n"
         "单独出现的部首或连字，以及谈部首、偏旁的题目，不会报告。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::other,
    .check_text = &check_text,
};

}  // namespace tiku
