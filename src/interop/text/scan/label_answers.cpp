// What stands behind a word that may be a label: where it has the form of an answer, the word is
// one.
#include "interop/text/scan/label_answers.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/words.h"

namespace tiku {

bool begins_answer(char32_t c) {
  return (c >= U'A' && c <= U'H') || c == U'√' || c == U'×' || c == U'对' || c == U'错';
}

bool begins_key(const PaperText& text, std::size_t at) {
  const std::optional<HanziNumber> ordinal = hanzi_number_at(text, at);
  if (ordinal) {
    return type_name_at(text, at + ordinal->length + 1).has_value();
  }
  constexpr std::u32string_view kSigns = U".、:) (";
  const std::size_t number = at;
  while (is_paper_digit(text[at])) {
    ++at;
  }
  const bool counted = at > number;
  while (at < text.size() && kSigns.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return counted && begins_answer(text[at]) && !is_paper_letter(text[at + 1]);
}

bool begins_typed_list(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kBehind = U"、.-~";
  const std::optional<TypeName> type = type_name_at(text, at);
  const std::size_t end = type ? at + type->length : at;
  const std::size_t number =
      text.skip_spaces(end + (type && text[end] == U':' ? 1U : 0U), text.size());
  return type && type->is_sure && text[end - 1] == U'题' && text[number] == U'1' &&
         kBehind.find(text[number + 1]) != std::u32string_view::npos &&
         (text[number + 1] == U'-' || !is_paper_digit(text[number + 2]));
}

bool holds_answer(const PaperText& text, std::size_t at) {
  const char32_t close = text[at] == U'(' ? U')' : text[at] == U'[' ? U']' : U'\0';
  if (close == U'\0') {
    return false;
  }
  const std::size_t begin = text.skip_spaces(at + 1, text.size());
  const std::optional<LetterList> letters = letter_list(text, begin, text.size());
  const std::optional<TruthWord> truth = truth_word(text, begin, text.size());
  const std::size_t end = letters ? letters->end : truth ? truth->end : begin;
  return end > begin && text[text.skip_spaces(end, text.size())] == close;
}

bool gives_letters(const PaperText& text, std::size_t at) {
  const std::optional<LetterList> letters = letter_list(text, at, text.size());
  constexpr std::u32string_view kSigns = U".、:,)";
  return letters && kSigns.find(text[letters->end]) == std::u32string_view::npos;
}

bool is_about_answer(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kAbout[] = {U"肯定", U"否定", U"唯一", U"什么", U"多少",
                                            U"不",   U"否",   U"显然", U"非常"};
  const std::optional<LetterList> letters = letter_list(text, at, text.size());
  return (letters && text[letters->end] == U'的') ||  // 答案为A的概率
         std::any_of(std::begin(kAbout), std::end(kAbout),
                     [&](std::u32string_view word) { return text.has(at, word); });
}

bool is_truth_option(const PaperText& text, TextRange range) {
  const bool truth = text.has(range.end, U"正确");
  if (!truth && !text.has(range.end, U"错误")) {
    return false;
  }
  constexpr std::u32string_view kSigns = U".、:,)] ";
  const auto before = [&](std::size_t at, std::u32string_view signs) {
    while (at > range.begin && signs.find(text[at - 1]) != std::u32string_view::npos) {
      --at;
    }
    return at;
  };
  std::size_t at = before(range.end, kSigns);
  if (at < range.begin + 4 || text[at - 1] != U'B') {
    return false;
  }
  at = before(at - 1, U" ([;,;\n");
  const std::u32string_view other = truth ? U"错误" : U"正确";
  if (at < range.begin + 3 || !text.has(at - 2, other)) {
    return false;
  }
  at = before(at - 2, kSigns);
  return at > range.begin && text[at - 1] == U'A';
}

bool is_behind_please(const PaperText& text, std::size_t at) {
  while (at > 0 && (text[at - 1] == U' ' || text[at - 1] == U'\n')) {
    --at;
  }
  return at > 0 && text[at - 1] == U'请';
}

TextRange without_label(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 12;
  range = text.trimmed(range);
  const std::vector<Label> labels =
      find_labels(text, {range.begin, std::min(range.end, range.begin + kLongest)});
  const bool begins = !labels.empty() && labels.front().begin == range.begin &&
                      labels.front().kind == LabelKind::explanation;
  std::size_t end = range.end;
  while (end > range.begin && text[end - 1] == U'#') {
    --end;
  }
  end = end == range.begin || text[end - 1] == U'\n' ? end : range.end;  // C# stays
  return text.trimmed({begins ? std::min(labels.front().after, end) : range.begin, end});
}

bool is_asked_for(const PaperText& text, std::size_t at) {
  constexpr std::u32string_view kVerbs[] = {U"choose", U"select", U"circle",   U"tick",
                                            U"mark",   U"pick",   U"write",    U"give",
                                            U"type",   U"enter",  U"underline"};
  constexpr std::u32string_view kBetween[] = {
      U"the",         U"a",      U"an",   U"one",   U"two",    U"only", U"your",
      U"correct",     U"right",  U"best", U"most",  U"single", U"good", U"of",
      U"appropriate", U"letter", U"all",  U"three", U"each",   U"short"};
  const auto is_one_of = [&text](TextRange word, std::span<const std::u32string_view> words) {
    return std::any_of(words.begin(), words.end(), [&](std::u32string_view one) {
      return one.size() == word.end - word.begin && text.has_any_case(word.begin, one);
    });
  };
  // Short Answer: Which bell rings?: the name of the type, in front of what is asked.
  constexpr std::u32string_view kTypes[] = {U"short", U"long", U"extended", U"constructed"};
  constexpr std::size_t kMostWords = 6;
  for (std::size_t words = 0; words < kMostWords; ++words) {
    while (at > 0 && text[at - 1] == U' ') {
      --at;
    }
    const std::size_t end = at;
    while (at > 0 && is_paper_letter(text[at - 1])) {
      --at;
    }
    if (at == end || is_one_of({at, end}, kVerbs)) {
      return at < end;
    }
    if (words == 0 && is_one_of({at, end}, kTypes)) {
      return true;
    }
    if (!is_one_of({at, end}, kBetween)) {
      return false;
    }
  }
  return false;
}

}  // namespace tiku
