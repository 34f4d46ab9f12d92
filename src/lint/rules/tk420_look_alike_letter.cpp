#include <optional>

#include <fmt/core.h>

#include "base/utf8.h"
#include "lint/characters.h"
#include "lint/mojibake.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK420",
    "look-alike-letter",
    Severity::warning,
    {"a Cyrillic letter stands where a Latin one is meant, so that equal words are not equal",
     "该用拉丁字母的地方混入了西里尔字母，看上去相同的词其实不同"}};

constexpr Message kFound{"\"{}\" holds the Cyrillic letter U+{}, not the Latin {}",
                         "“{}”里的 U+{} 是西里尔字母，不是拉丁字母 {}"};
constexpr Message kHelp{"type the letter again on a Latin keyboard",
                        "请用英文输入法重新输入这个字母"};

/// Cyrillic letters that look like Latin ones, and those.
constexpr std::u32string_view kCyrillic = U"АВЕКМНОРСТХЅІЈаеорсухѕіј";
constexpr std::string_view kLatin = "ABEKMHOPCTXSIJaeopcyxsij";
static_assert(kCyrillic.size() == kLatin.size());

bool is_cyrillic(char32_t scalar) {
  return scalar >= 0x0400 && scalar <= 0x052F;
}

bool is_letter(char32_t scalar) {
  return is_ascii_letter(scalar) || is_cyrillic(scalar) || (scalar >= 0xC0 && scalar < 0x250);
}

/// A run of letters and what it is made of.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_latin = false;
  /// Cyrillic letters that no Latin one looks like.
  bool is_russian = false;
  Character look_alike = {};
};

class Words {
 public:
  void take(const Character& here) {
    if (word_.begin == word_.end) {
      word_ = {here.begin, here.begin};
    }
    word_.end = here.end;
    word_.has_latin = word_.has_latin || is_ascii_letter(here.scalar);
    if (!is_cyrillic(here.scalar)) {
      return;
    }
    const bool looks_latin = kCyrillic.find(here.scalar) != std::u32string_view::npos;
    word_.is_russian = word_.is_russian || !looks_latin;
    if (word_.look_alike.scalar == 0 && looks_latin) {
      word_.look_alike = here;
    }
  }

  void finish_word() {
    const bool is_suspect = word_.look_alike.scalar != 0 && !word_.is_russian;
    has_russian_ = has_russian_ || word_.is_russian;
    if (is_suspect && word_.has_latin) {
      mixed_ = mixed_ ? mixed_ : std::optional(word_);
    } else if (is_suspect) {
      alone_ = alone_ ? alone_ : std::optional(word_);
    }
    word_ = {};
  }

  /// A word of both alphabets, else a lone look-alike in a text without anything Russian.
  std::optional<Word> suspect() const {
    if (mixed_) {
      return mixed_;
    }
    return has_russian_ ? std::nullopt : alone_;
  }

 private:
  Word word_;
  bool has_russian_ = false;
  std::optional<Word> mixed_;
  std::optional<Word> alone_;
};

std::optional<Word> find_suspect(std::string_view text) {
  Words words;
  for (Characters at(text); !at.done(); at.next()) {
    if (is_letter(at.here().scalar)) {
      words.take(at.here());
    } else {
      words.finish_word();
    }
  }
  words.finish_word();
  return words.suspect();
}

void check_text(const LocatedText& text, Check& check) {
  const std::optional<Word> word = find_suspect(text.text);
  if (!word || is_garbled(text)) {
    return;
  }
  const Character& letter = word->look_alike;
  const char latin = kLatin[kCyrillic.find(letter.scalar)];
  check.report_in(text, letter.begin, letter.end,
                  tiku::text(kFound, excerpt(text.text, word->begin, word->end),
                             fmt::format("{:04X}", static_cast<std::uint32_t>(letter.scalar)),
                             std::string(1, latin)),
                  tiku::text(kHelp));
}

constexpr std::string_view kBad[] = {
    R"(- id: vitamin
  type: judge
  stem: 新鲜蔬菜里含有维生素С。
  answer: 对
)",
    R"(- id: system
  type: judge
  stem: АCD 负责把来电分给合适的坐席。
  answer: 对
)",
    R"(- id: greeting
  type: judge
  stem: A greeting names the cоmpany.
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: Вefore a hold the agent tells the caller the reason.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: russian
  type: judge
  stem: 俄语的“да”意思是“是”，“он”意思是“他”。
  answer: 对
)",
    R"(- id: angle
  type: judge
  stem: 角 α 与角 β 相等，μ 表示百万分之一。
  answer: 对
)",
    R"(- id: town
  type: judge
  stem: The town is Москва in Russian, and "с" means "with".
  answer: true
)",
    R"(- id: micro
  type: judge
  stem: A hair is 70 μm wide, Δt is a time, and π is a number.
  answer: true
)",
};

}  // namespace

extern const Rule tk420_look_alike_letter;

constinit const Rule tk420_look_alike_letter{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Cyrillic has letters that look exactly like Latin ones (А, В, С, о). One of them in a "
         "Latin "
         "word comes from a scanner or from a keyboard that was switched: nobody sees it, but the "
         "word is found by no search, and an answer that looks right is not equal.\n\n"
         "Russian words are left alone, and so are Greek letters in formulas.",
         "西里尔字母里有些与拉丁字母一模一样（А、В、С、о）。夹在拉丁字母的词里，多半是扫描识别或者"
         "切换"
         "输入法造成的：看不出来，却搜索不到，看上去正确的答案也会比对不上。\n\n"
         "俄语词不会报告，公式里的希腊字母也不会。"},
    .bad = kBad,
    .good = kGood,
    .wants = text_class::other,
    .check_text = &check_text,
};

}  // namespace tiku
