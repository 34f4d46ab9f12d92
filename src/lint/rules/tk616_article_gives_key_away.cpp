#include <algorithm>

#include "base/text.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK616",
    "article-gives-key-away",
    Severity::advice,
    {"the stem ends in \"a\" or \"an\", and only some options fit, so that grammar rules out the "
     "rest",
     "英文题干以 a 或 an 结尾，只有部分选项在语法上接得上，等于排除了其余选项"}};

constexpr Message kFound{"\"{}\" at the end of the stem fits {} of {} options",
                         "题干末尾的“{}”只能接 {2} 个选项中的 {1} 个"};
constexpr Message kHelp{"write \"a(n)\", or put the article into the options",
                        "写成 a(n)，或者把冠词放进各个选项"};

enum class Sound : unsigned char { vowel, consonant, unclear };

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

char lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter(char c) {
  return lower(c) >= 'a' && lower(c) <= 'z';
}

/// How the first word begins to the ear. Abbreviations, figures and words with a silent or spoken h
/// or u are not guessed at.
Sound first_sound(std::string_view option) {
  const std::string_view word = trim(option);
  if (word.size() < 2 || !is_letter(word[0]) || !is_letter(word[1]) || is_upper(word[1])) {
    return Sound::unclear;
  }
  const char first = lower(word[0]);
  if (first == 'h' || first == 'u' || (first == 'e' && lower(word[1]) == 'u') ||
      (first == 'o' && lower(word[1]) == 'n')) {
    return Sound::unclear;
  }
  return std::string_view("aeio").find(first) != std::string_view::npos ? Sound::vowel
                                                                        : Sound::consonant;
}

/// "a" or "an" where the stem ends in it, a blank or colon aside.
std::string_view last_article(std::string_view stem, std::size_t& begin) {
  const std::size_t last = stem.find_last_not_of(" \t\n_.:()?");
  const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
  begin = end;
  while (begin > 0 && is_letter(stem[begin - 1])) {
    --begin;
  }
  const std::string_view word = stem.substr(begin, end - begin);
  const bool stands_alone = begin > 0 && stem[begin - 1] == ' ';
  return stands_alone && (word == "a" || word == "an") ? word : std::string_view();
}

void check_question(const QuestionView& view, Check& check) {
  const LocatedText* stem = stem_of(view);
  const std::span<const LocatedText> options = options_of(view);
  if (stem == nullptr || !view.question.is_choice() || options.size() < 2) {
    return;
  }
  std::size_t begin = 0;
  const std::string_view article = last_article(stem->text, begin);
  if (article.empty()) {
    return;
  }
  const Sound wanted = article == "an" ? Sound::vowel : Sound::consonant;
  std::size_t fitting = 0;
  for (const LocatedText& option : options) {
    const Sound sound = first_sound(option.text);
    if (sound == Sound::unclear) {
      return;
    }
    fitting += sound == wanted ? 1 : 0;
  }
  if (fitting < options.size()) {
    check.report_in(*stem, begin, begin + article.size(),
                    text(kFound, article, fitting, options.size()), text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: menu
  type: single
  stem: A customer who hears a spoken menu talks to an ____.
  options: {A: automatic voice, B: recorded singer, C: trainer, D: cashier}
  answer: A
)",
    R"(- id: fee
  type: single
  stem: "Money that is kept until the goods come back is called a"
  options: {A: deposit, B: invoice, C: order}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: menu
  type: single
  stem: A customer who hears a spoken menu talks to a(n) ____.
  options: {A: automatic voice, B: recorded singer, C: trainer, D: cashier}
  answer: A
)",
    R"(- id: fee
  type: single
  stem: "Money that is kept until the goods come back is called a"
  options: {A: deposit, B: penalty, C: tax}
  answer: A
)",
    R"(- id: channel
  type: single
  stem: A short text on a phone is an ____.
  options: {A: SMS, B: MMS, C: HTML page}
  answer: A
)",
    R"(- id: letter
  type: single
  stem: Which key opens the case list, b or a?
  options: {A: b, B: a, C: enter}
  answer: A
)",
};

}  // namespace

extern const Rule tk616_article_gives_key_away;

constinit const Rule tk616_article_gives_key_away{
    .info = &kInfo,
    .speaks = Speaks::english,
    .explanation =
        {"\"... is called a\": options that begin with a vowel are ruled out by grammar, not by "
         "knowledge.\n\n"
         "Write \"a(n)\", or move the article into the options: \"a deposit\", \"an invoice\".\n\n"
         "Only the first letter is looked at. Where the sound may differ from the letter (hour, "
         "user, "
         "European, one, abbreviations, figures) nothing is reported.",
         "英文题干以“... is called a”结尾时，元音开头的选项凭语法就能排除，用不着懂业务。\n\n"
         "写成 a(n)，或者把冠词放进选项：a deposit、an invoice。\n\n"
         "只看首字母。读音可能和字母不一致的（hour、user、European、one、缩写、数字）不提醒。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
