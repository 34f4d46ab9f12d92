#include <algorithm>
#include <iterator>

#include <fmt/core.h>

#include "lint/characters.h"
#include "lint/rule.h"
#include "lint/text_edits.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK402",
    "invisible-character",
    Severity::warning,
    {"a text holds characters that nobody sees, so that it is not what it looks like",
     "文字里夹有看不见的字符，内容与看上去的不一样"}};

constexpr Message kFound{"{} invisible {0?character:characters} in this text; the first is {} ({})",
                         "这段文字里有 {} 个看不见的字符，第一个是{}（{}）"};
constexpr Message kHelp{
    "delete what is invisible; it came along when text was copied from a web page or a PDF",
    "请删去看不见的字符，多半是从网页或 PDF 复制文字时带进来的"};
constexpr Message kFix{"delete the invisible characters", "删去看不见的字符"};

/// The invisible characters [first, last] and what they are called.
struct Kind {
  char32_t first;
  char32_t last;
  Message name;
};

constexpr Kind kKinds[] = {
    {0x0000, 0x001F, {"a control character", "控制字符"}},
    {0x007F, 0x009F, {"a control character", "控制字符"}},
    {0x00AD, 0x00AD, {"a soft hyphen", "软连字符"}},
    {0x200B, 0x200B, {"a zero-width space", "零宽空格"}},
    {0x200C, 0x200C, {"a zero-width non-joiner", "零宽不连字符"}},
    {0x200D, 0x200D, {"a zero-width joiner", "零宽连字符"}},
    {0x200E, 0x200F, {"a mark of writing direction", "书写方向标记"}},
    {0x2028, 0x2029, {"a line separator", "行分隔符"}},
    {0x202A, 0x202E, {"a change of writing direction", "书写方向控制符"}},
    {0x2060, 0x2060, {"a word joiner", "零宽不换行符"}},
    {0x2066, 0x2069, {"a change of writing direction", "书写方向控制符"}},
    {0x206A, 0x206F, {"a control character", "控制字符"}},
    {0xFEFF, 0xFEFF, {"a byte-order mark", "字节序标记"}},
};

bool is_between(char32_t scalar, char32_t first, char32_t last) {
  return scalar >= first && scalar <= last;
}

const Kind* kind_of(char32_t scalar) {
  if (scalar == '\t' || scalar == '\n' || is_between(scalar, 0x20, 0x7E)) {
    return nullptr;
  }
  const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds), [scalar](const Kind& k) {
    return is_between(scalar, k.first, k.last);
  });
  return kind == std::end(kKinds) ? nullptr : kind;
}

/// Letters whose form depends on joiners: Arabic and its kin, the scripts of India and Southeast
/// Asia, Mongolian.
bool is_joining_letter(char32_t scalar) {
  return is_between(scalar, 0x0600, 0x109F) || is_between(scalar, 0x1780, 0x18AF) ||
         is_between(scalar, 0xFB50, 0xFDFF) || is_between(scalar, 0xFE70, 0xFEFC);
}

/// Emoji and what belongs to them: skin tones, the sign that asks for colours.
bool is_emoji(char32_t scalar) {
  return is_between(scalar, 0x1F000, 0x1FAFF) || is_between(scalar, 0x2600, 0x27BF) ||
         is_between(scalar, 0x2190, 0x2BFF) || scalar == 0xFE0F;
}

bool is_right_to_left(char32_t scalar) {
  return is_between(scalar, 0x0590, 0x08FF) || is_between(scalar, 0xFB1D, 0xFDFF) ||
         is_between(scalar, 0xFE70, 0xFEFC);
}

bool is_override(char32_t scalar) {
  return scalar == 0x202D || scalar == 0x202E;
}

/// Part of garbled text (TK401): what Latin-1 makes of the bytes 0x80-0x9F and 0xAD.
bool is_garble(const Characters& at) {
  const char32_t before = at.before().scalar;
  return is_between(at.here().scalar, 0x80, 0xAD) && is_between(before, 0x80, 0xFF);
}

/// Whether the writing of some language asks for the character there.
bool is_needed(const Characters& at, bool has_right_to_left) {
  const char32_t before = at.before().scalar;
  const char32_t after = at.after().scalar;
  const char32_t scalar = at.here().scalar;
  if (is_between(scalar, 0x200B, 0x200D) && is_joining_letter(before)) {
    return true;
  }
  if (scalar == 0x200D && is_emoji(before) && is_emoji(after)) {
    return true;
  }
  const bool is_direction = is_between(scalar, 0x200E, 0x200F) ||
                            is_between(scalar, 0x202A, 0x202C) ||
                            is_between(scalar, 0x2066, 0x2069);
  return is_direction && has_right_to_left;
}

bool has_right_to_left_letters(std::string_view text) {
  for (Characters at(text); !at.done(); at.next()) {
    if (is_right_to_left(at.here().scalar)) {
      return true;
    }
  }
  return false;
}

/// A byte-order mark that stands in the file as such is reported by its reader.
bool is_reported(const Character& here, const LocatedText& text, const Check& check) {
  return here.scalar == 0xFEFF &&
         check.source(text.where).find("\xEF\xBB\xBF") != std::string_view::npos;
}

void report(const LocatedText& text, const Occurrences& found, const TextEdits& edits,
            Check& check) {
  const char32_t scalar = character_at(text.text, found.begin).scalar;
  Diagnostic finding;
  finding.where = check.place(text, found.begin, found.end);
  finding.message = tiku::text(kFound, found.count, kind_of(scalar)->name,
                               fmt::format("U+{:04X}", static_cast<std::uint32_t>(scalar)));
  finding.help = tiku::text(kHelp);
  finding.fix = edits.fix(tiku::text(kFix));
  check.report(std::move(finding));
}

void check_text(const LocatedText& text, Check& check) {
  const bool has_right_to_left =
      (text.classes & text_class::other) != 0 && has_right_to_left_letters(text.text);
  Occurrences found;
  TextEdits edits(text, check);
  for (Characters at(text.text); !at.done(); at.next()) {
    const Character& here = at.here();
    const bool wanted = kind_of(here.scalar) == nullptr || is_garble(at) ||
                        (is_needed(at, has_right_to_left) && !is_override(here.scalar));
    if (wanted || is_reported(here, text, check)) {
      continue;
    }
    found.add(here.begin, here.end);
    edits.replace(here.begin, here.end, "");
  }
  if (found.count != 0) {
    report(text, found, edits, check);
  }
}

constexpr std::string_view kBad[] = {
    "- id: refund-days\n  type: single\n  stem: 退款最多\u200B几天到账？\n"
    "  options: {A: 1 天, B: 3 天, C: 7 天}\n  answer: C\n",
    R"(- id: secret
  type: judge
  stem: "账号和\u202E密码\u202C可以写在工单里。"
  answer: 错
)",
    R"(- id: hyphen
  type: judge
  stem: "Customer satis\u00ADfaction is measured with a survey."
  answer: true
)",
    "- id: mark\n  type: judge\n  stem: The help desk opens at 8:00\u200E every day.\n"
    "  answer: true\n",
};

constexpr std::string_view kGood[] = {
    "- id: family\n  type: judge\n  stem: 回复客户时可以用表情 👨\u200D👩\u200D👧，但不宜过多。\n"
    "  answer: 对\n",
    "- id: tab\n  type: judge\n  stem: |\n    工单有两列：\n    编号\t状态\n    两列都要填写。\n"
    "  answer: 对\n",
    "- id: persian\n  type: judge\n  stem: The Persian word می\u200Cخواهم means to want.\n"
    "  answer: true\n",
    R"(- id: coding
  type: judge
  stem: A zero-width space is U+200B, and a soft hyphen is U+00AD.
  answer: true
)",
};

}  // namespace

extern const Rule tk402_invisible_character;

constinit const Rule tk402_invisible_character{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Zero-width spaces, soft hyphens and marks of writing direction come along when text is "
         "copied from web pages and PDFs. Nobody sees them, but they break the search for a word "
         "and the comparison of answers, and a change of direction shows letters in another order "
         "than they are stored in.\n\n"
         "Joiners between letters that need them (Arabic, Persian, the scripts of India), in "
         "emoji, "
         "and marks of direction beside Arabic or Hebrew are left alone; so are tabs. Control "
         "characters that stand in the file as such are TK016.",
         "从网页或 PDF "
         "复制文字时，常会带进零宽空格、软连字符和书写方向标记。它们看不见，却会让搜索和"
         "答案比对出错；书写方向控制符还会使显示的顺序与实际不同。\n\n"
         "阿拉伯文、波斯文、印度各文字里需要的连字符，表情符号里的连字符，阿拉伯文、希伯来文旁边的"
         "方向"
         "标记，以及制表符，都不会报告。直接写在文件里的控制字符见 TK016。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::invisible,
    .check_text = &check_text,
};

}  // namespace tiku
