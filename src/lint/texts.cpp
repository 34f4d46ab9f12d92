#include "lint/texts.h"

#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

// NOLINTNEXTLINE(google-build-using-namespace): a handful of names, in this file only.
using namespace text_class;

constexpr TextClasses ascii_class(unsigned char c) {
  constexpr std::string_view kHalf = ",.;:!?()[]";
  constexpr std::string_view kBrackets = "()[]{}<>";
  constexpr std::string_view kMarkup = "<>&\\*#`$|";
  const auto is_in = [c](std::string_view set) {
    return set.find(static_cast<char>(c)) != std::string_view::npos;
  };
  TextClasses classes = 0;
  classes |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? latin : 0;
  classes |= c >= '0' && c <= '9' ? digit : 0;
  classes |= is_in(kHalf) ? half_punctuation : 0;
  classes |= is_in(kBrackets) ? bracket : 0;
  classes |= is_in(kMarkup) ? markup : 0;
  classes |= c == '"' || c == '\'' ? quote : 0;
  classes |= c == '_' ? underscore : 0;
  classes |= c == '\n' ? line_break : 0;
  classes |= (c < 0x20 && c != '\n') || c == 0x7F ? invisible : 0;
  return classes;
}

constexpr std::array<TextClasses, 128> make_ascii_classes() {
  std::array<TextClasses, 128> table{};
  for (std::size_t c = 0; c < table.size(); ++c) {
    table[c] = ascii_class(static_cast<unsigned char>(c));
  }
  return table;
}

constexpr std::array<TextClasses, 128> kAsciiClasses = make_ascii_classes();

bool is_one_of(char32_t scalar, std::u32string_view set) {
  return set.find(scalar) != std::u32string_view::npos;
}

/// General Punctuation, U+2000-U+206F.
TextClasses general_punctuation_class(char32_t scalar) {
  if (is_one_of(scalar, U"“”‘’")) {
    return quote;
  }
  if (scalar <= 0x200A || scalar == 0x202F || scalar == 0x205F) {
    return odd_space;
  }
  const bool is_format = scalar <= 0x200F || (scalar >= 0x2028 && scalar <= 0x202E) ||
                         (scalar >= 0x2060 && scalar <= 0x206F);
  return is_format ? invisible : other;
}

/// CJK Symbols and Punctuation, U+3000-U+303F; an ideographic space is an ordinary one.
TextClasses cjk_punctuation_class(char32_t scalar) {
  if (is_one_of(scalar, U"「」『』")) {
    return quote | bracket;
  }
  if (is_one_of(scalar, U"【】《》〈〉〔〕〖〗")) {
    return full_punctuation | bracket;
  }
  return is_one_of(scalar, U"、。") ? full_punctuation : other;
}

TextClasses class_beyond_ascii(char32_t scalar) {
  if (is_hanzi(scalar)) {
    return hanzi;
  }
  if (scalar == 0xAD || (scalar >= 0x80 && scalar < 0xA0)) {
    return invisible;
  }
  if (scalar == 0xA0 || scalar == 0x1680) {
    return odd_space;
  }
  if (scalar < 0x250) {
    return accented | (scalar == 0xD7 ? tick : 0);
  }
  if (scalar >= 0x2000 && scalar <= 0x206F) {
    return general_punctuation_class(scalar);
  }
  if (scalar >= 0x3000 && scalar <= 0x303F) {
    return cjk_punctuation_class(scalar);
  }
  if (scalar >= 0xFF01 && scalar <= 0xFF5E) {
    return full_punctuation | (is_one_of(scalar, U"（）［］｛｝＜＞") ? bracket : 0);
  }
  if (is_one_of(scalar, U"√✓✔☑✗✘✕☒✖╳★☆●■◆▲")) {
    return tick;
  }
  if (scalar == 0xFFFD) {
    return replacement;
  }
  return scalar == 0xFEFF ? invisible : other;
}

void add_text(std::vector<LocatedText>& texts, TextKind kind, std::string_view text, Span where) {
  if (!text.empty()) {
    texts.push_back({kind, text, where, nullptr, 0, classify(text)});
  }
}

void add_options(const Question& question, std::vector<LocatedText>& texts) {
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const Option& option = question.options[i];
    const std::size_t before = texts.size();
    add_text(texts, TextKind::option, option.text, option.where);
    if (texts.size() > before) {
      texts.back().index = i;
    }
  }
}

void add_answers(const Question& question, std::vector<LocatedText>& texts) {
  for (const Blank& blank : question.fill.blanks) {
    for (const Variant& variant : blank) {
      add_text(texts, TextKind::answer, variant.text, variant.where);
    }
  }
  add_text(texts, TextKind::reference, question.rubric->reference, question.answer_where);
  for (const RubricPoint& point : question.rubric->points) {
    for (const auto* phrases : {&point.any, &point.all, &point.forbidden}) {
      for (const std::string& phrase : *phrases) {
        add_text(texts, TextKind::phrase, phrase, point.where);
      }
    }
  }
}

}  // namespace

TextClasses classify(std::string_view text) {
  TextClasses classes = 0;
  bool after_space = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      classes |= kAsciiClasses[byte] | (after_space && byte == ' ' ? two_spaces : 0);
      after_space = byte == ' ';
      ++at;
      continue;
    }
    const Decoded next = decode_utf8(text, at);
    classes |= next.valid ? class_beyond_ascii(next.scalar) : replacement;
    after_space = false;
    at += next.bytes;
  }
  return classes;
}

void collect_texts(const Question& question, std::vector<LocatedText>& texts) {
  const std::size_t first = texts.size();
  add_text(texts, TextKind::stem, question.stem, question.stem_where);
  add_options(question, texts);
  add_answers(question, texts);
  add_text(texts, TextKind::explanation, question.explanation, question.explanation_where);
  for (std::size_t i = first; i < texts.size(); ++i) {
    texts[i].question = &question;
  }
}

std::vector<LocatedText> bank_texts(const Bank& bank) {
  std::vector<LocatedText> texts;
  add_text(texts, TextKind::title, bank.title, bank.title_where);
  add_text(texts, TextKind::instructions, bank.exam.instructions, bank.exam.instructions_where);
  for (const Section& section : bank.sections) {
    add_text(texts, TextKind::title, section.title, section.title_where);
  }
  return texts;
}

}  // namespace tiku
