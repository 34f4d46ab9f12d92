#include "lint/normal_form.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

// Characters that hold a sentence together and can come and go without changing the question.
constexpr std::u32string_view kBinding =
    U"的了着是为于在和与及等其这此该哪些个项种什么何者之所吗呢吧请问说法叙述表描有会就都也还则时";

// Characters whose presence makes a question another one: numerals, negation, opposites.
constexpr std::u32string_view kDistinguishing =
    U"零一二三四五六七八九十百千万两半"
    U"不未没无非否勿莫别"
    U"错误正"
    U"买卖上下左右男女东南西北前后内外大小多少高低长短早晚快慢进出收发开关增减加升降新旧主被先首末"
    U"甲乙丙丁";

constexpr std::u32string_view kUnitsOfOne = U"项个种般定直起些样切律方";

constexpr std::array<std::u32string_view, 40> kBindingWords = {
    U"a",    U"an",    U"the",       U"of",   U"is",    U"are",    U"was",   U"were",
    U"be",   U"been",  U"to",        U"in",   U"on",    U"at",     U"for",   U"by",
    U"with", U"from",  U"that",      U"this", U"these", U"those",  U"which", U"what",
    U"who",  U"whom",  U"following", U"do",   U"does",  U"did",    U"it",    U"its",
    U"as",   U"there", U"and",       U"one",  U"ones",  U"please", U"you",   U"your"};

constexpr std::array<std::u32string_view, 32> kDistinguishingWords = {
    U"not",   U"no",     U"never",   U"none",    U"except", U"without", U"incorrect", U"correct",
    U"true",  U"false",  U"wrong",   U"right",   U"before", U"after",   U"above",     U"below",
    U"least", U"most",   U"minimum", U"maximum", U"min",    U"max",     U"first",     U"last",
    U"buyer", U"seller", U"open",    U"close",   U"up",     U"down",    U"more",      U"less"};

bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
  return c >= 'a' && c <= 'z';
}

bool contains(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

/// Full-width forms as ASCII, capitals as small letters.
char32_t plain(char32_t c) {
  c = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + 0x21 : c;
  return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

bool carries_meaning(char32_t c) {
  if (c < 0x80) {
    return is_digit(c) || is_letter(c) || contains(U"+*%<=>^$#@&\\", c);
  }
  const bool is_punctuation = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) ||
                              c == 0xB7 || c == 0xA0 || c == 0xFEFF || c == 0xAD;
  return !is_punctuation;
}

/// "1.5" is not "15" and "-3" not "3", but "1,000" is "1000" and "24-hour" is "24 hour".
bool is_part_of_number(char32_t c, char32_t before, char32_t after) {
  const bool between = (c == '.' || c == ':' || c == '/') && is_digit(before);
  const bool sign = c == '-' && !is_letter(before);
  return (between || sign) && is_digit(after);
}

/// Words and numbers that were apart stay apart.
bool runs_together(char32_t a, char32_t b) {
  return (is_letter(a) && is_letter(b)) || (is_digit(a) && is_digit(b));
}

std::uint64_t mix(std::uint64_t value) {
  value ^= value >> 30U;
  value *= 0xBF58476D1CE4E5B9ULL;
  value ^= value >> 27U;
  value *= 0x94D049BB133111EBULL;
  return value ^ (value >> 31U);
}

bool is_number_part(char32_t c) {
  return is_digit(c) || c == '.' || c == ':' || c == '%';
}

template <std::size_t N>
bool is_word_of(const std::array<std::u32string_view, N>& words, std::u32string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Takes one token from the front of `form`.
class Tokenizer {
 public:
  Tokenizer(std::u32string_view form, Tokens& tokens) : form_(form), tokens_(tokens) {}

  void run() {
    while (at_ < form_.size()) {
      take();
    }
  }

 private:
  template <class Part>
  std::u32string_view take_run(Part is_part) {
    const std::size_t begin = at_;
    while (at_ < form_.size() && is_part(form_[at_])) {
      ++at_;
    }
    return form_.substr(begin, at_ - begin);
  }

  void take() {
    const char32_t c = form_[at_];
    if (c == ' ') {
      ++at_;
    } else if (is_digit(c)) {
      keep(take_run(is_number_part), true);
    } else if (is_letter(c)) {
      const std::u32string_view word = take_run(is_letter);
      if (!is_word_of(kBindingWords, word)) {
        keep(word, is_word_of(kDistinguishingWords, word));
      }
    } else {
      take_character();
    }
  }

  void take_character() {
    const std::u32string_view pair = form_.substr(at_, 2);
    const char32_t c = form_[at_];
    if (pair == U"下列" || pair == U"以下") {
      at_ += 2;
      return;
    }
    const bool unit_of_one = c == U'一' && pair.size() == 2 && contains(kUnitsOfOne, pair[1]);
    if (!contains(kBinding, c) && !unit_of_one) {
      keep(form_.substr(at_, 1), contains(kDistinguishing, c));
    }
    ++at_;
  }

  void keep(std::u32string_view token, bool distinguishes) {
    const std::uint64_t hash = hash_form(token);
    tokens_.content.push_back(static_cast<std::uint32_t>(hash >> 32U));
    tokens_.distinguishing += distinguishes ? hash : 0;
  }

  std::u32string_view form_;
  Tokens& tokens_;
  std::size_t at_ = 0;
};

}  // namespace

std::u32string normal_form(std::string_view text) {
  std::u32string form;
  form.reserve(text.size() / 2);
  char32_t before = 0;
  bool gap = false;
  Decoded next = decode_utf8(text, 0);
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = plain(next.scalar);
    at += next.bytes;
    next = at < text.size() ? decode_utf8(text, at) : Decoded{};
    if (carries_meaning(c) || is_part_of_number(c, before, plain(next.scalar))) {
      if (gap && !form.empty() && runs_together(form.back(), c)) {
        form.push_back(' ');
      }
      form.push_back(c);
      gap = false;
    } else {
      const bool groups_digits = c == ',' && is_digit(before) && is_digit(plain(next.scalar));
      gap = gap || !groups_digits;
    }
    before = c;
  }
  return form;
}

void add_tokens(std::u32string_view form, Tokens& tokens) {
  Tokenizer(form, tokens).run();
}

std::uint64_t hash_form(std::u32string_view form, std::uint64_t seed) {
  std::uint64_t hash = mix(seed + 0x9E3779B97F4A7C15ULL + form.size());
  for (const char32_t c : form) {
    hash = mix(hash ^ c);
  }
  return hash;
}

}  // namespace tiku
