#include "interop/text/questions/answer_words.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

bool is_option_letter(char32_t c) {
  return c >= U'A' && c <= U'H';
}

/// Past what parts the letter of an option from its words.
std::size_t past_signs(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kSigns = U".、:,()[] ";
  while (at < end && kSigns.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at;
}

/// The letter of the option that says this; 0 where none does.
char option_saying(const ReadQuestion& question, const std::string& words) {
  const std::string folded = fold_case(words);
  for (const ReadOption& option : question.options) {
    if (option.text.size() == words.size() && fold_case(option.text) == folded) {
      return option.label;
    }
  }
  return 0;
}

/// G.I. Joe, D. H. Lawrence: capitals with full stops before a name, and no letters of options.
bool begins_with_initials(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  std::size_t initials = 0;
  std::size_t at = range.begin;
  while (at + 1 < range.end && text[at] >= U'A' && text[at] <= U'Z' && text[at + 1] == U'.') {
    ++initials;
    at = text.skip_spaces(at + 2, range.end);
  }
  const bool named = at + 1 < range.end && text[at] >= U'A' && text[at] <= U'Z' &&
                     text[at + 1] >= U'a' && text[at + 1] <= U'z';
  return initials > 1 && named;
}

/// Whether an answer that was read as letters of options only begins like some. Where the question
/// has options they tell.
bool says_words(const PaperText& text, const ReadQuestion& question, const ReadAnswer& answer,
                TextRange source, bool is_choice) {
  const TextRange range = text.trimmed(source);
  if (answer.letters.empty()) {
    return false;
  }
  const bool word = is_paper_letter(text[range.begin + 2]);
  const bool article = text[range.begin] == U'A' && text[range.begin + 1] == U' ' && word &&
                       is_paper_letter(text[range.begin + 3]);
  if (!question.options.empty()) {
    const char said =
        article ? option_saying(question, text.joined({range.begin + 2, range.end})) : '\0';
    return article &&
           ((said != 0 && said != 'A') || option_saying(question, text.joined(range)) != 0);
  }
  const bool spelt = answer.letters.size() == 1 && text[range.begin + 1] == U'-' && word;
  // Letters of a choice are put in order.
  const bool name = answer.letters.size() > 2 && answer.letters.size() == range.end - range.begin &&
                    !std::is_sorted(answer.letters.begin(), answer.letters.end());
  return !is_choice && (article || spelt || name);
}

/// Answers in small letters, and those that name options ① ②.
void take_other_letters(const PaperText& text, const ReadQuestion& question, TextRange range,
                        ReadAnswer& answer) {
  if (question.has_circled_options) {
    std::size_t at = range.begin;
    for (; at < range.end && text[at] >= U'①' && text[at] <= U'⑧'; ++at) {
      answer.letters += static_cast<char>('A' + (text[at] - U'①'));
    }
    answer.rest = text.trimmed({at, range.end});
    return;
  }
  const std::size_t open = range.begin + (text[range.begin] == U'(' ? 1U : 0U);
  const std::optional<LetterList> small = small_letter_list(text, open, range.end);
  const std::size_t end = small ? small->end : range.begin;
  const char32_t next = text[text.skip_spaces(end, range.end)];
  if (small && (end == range.end || next == U')' || next == U'.' || next == U'\n')) {
    answer.letters = small->letters;
    answer.rest = text.trimmed({next == U')' || next == U'.' ? end + 1 : end, range.end});
  }
}

/// The words without a sign at their end that parts them from the next.
std::string_view without_last_sign(std::string_view words) {
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view sign : {"、", "；", ";", "，", ",", "。", ".", "）", ")", " "}) {
      if (words.ends_with(sign)) {
        words.remove_suffix(sign.size());
        found = true;
      }
    }
  }
  return words;
}

/// Where the words of the option with this label end, which begin at `at`; `at` where others stand
/// there.
std::size_t past_option(const PaperText& text, const ReadQuestion& question, char label,
                        TextRange range) {
  const auto option = std::find_if(question.options.begin(), question.options.end(),
                                   [label](const ReadOption& one) { return one.label == label; });
  if (option == question.options.end()) {
    return range.begin;
  }
  const std::string_view words = without_last_sign(option->text);
  const std::size_t most = std::min(range.end, range.begin + option->text.size() + 4);
  for (std::size_t end = most; end > range.begin; --end) {
    const bool stops = end == range.end || is_option_letter(text[end]) || text[end] == U'\n';
    if (stops && without_last_sign(text.joined({range.begin, end})) == words) {
      return end;
    }
  }
  return range.begin;
}

/// A.冷却、B.窒息: several letters, each with the words of its option. Empty where other words
/// stand there.
std::string letters_with_words(const PaperText& text, const ReadQuestion& question,
                               TextRange range) {
  std::string letters;
  for (std::size_t at = range.begin; at < range.end;) {
    const auto label = static_cast<char>(text[at]);
    const bool again = letters.find(label) != std::string::npos;
    if (!is_option_letter(text[at]) || again) {
      return {};
    }
    const std::size_t words = past_signs(text, at + 1, range.end);
    const std::size_t end = past_option(text, question, label, {words, range.end});
    if (end == words) {
      return {};
    }
    letters += label;
    at = text.skip_blank(end, range.end);
  }
  return letters;
}

}  // namespace

ReadAnswer stated_answer(const PaperText& text, const ReadQuestion& question, TextRange source,
                         bool is_choice) {
  ReadAnswer answer = read_answer(text, source);
  const bool named = question.options.empty() && begins_with_initials(text, source);
  if (named || says_words(text, question, answer, source, is_choice)) {
    answer = {{}, std::nullopt, text.trimmed(source)};
  }
  if (answer.letters.empty() && !answer.truth && !question.options.empty()) {
    take_other_letters(text, question, text.trimmed(source), answer);
  }
  if (answer.letters.size() == 1 && !answer.rest.empty() && question.options.size() > 1) {
    const std::string several = letters_with_words(text, question, text.trimmed(source));
    if (several.size() > 1) {
      answer.letters = several;
      answer.rest = {};
    }
  }
  return answer;
}

TextRange past_points(const PaperText& text, TextRange answer) {
  answer = text.trimmed(answer);
  const std::optional<PrintedNumber> points = points_bracket(text, answer.begin, answer.end);
  const TextRange rest = points ? text.trimmed({points->end, answer.end}) : answer;
  return rest.empty() ? answer : rest;
}

bool gives_none(const PaperText& text, TextRange answer) {
  // 战略 and 侵略 are answers: only these may stand before it.
  constexpr std::u32string_view kNames[] = {U"",     U"答案", U"参考答案", U"作文",
                                            U"习作", U"范文", U"例文",     U"译文",
                                            U"图",   U"解答", U"书面表达"};
  constexpr std::u32string_view kAround = U" \n()[]_。:";
  constexpr std::size_t kLongest = 80;
  answer = text.trimmed(answer);
  if (answer.empty() || answer.end - answer.begin > kLongest) {
    return false;
  }
  std::u32string words;
  for (std::size_t at = answer.begin; at < answer.end; ++at) {
    if (kAround.find(text[at]) == std::u32string_view::npos) {
      words += text[at];
    }
  }
  const bool lines =
      words.empty() && text.find(U"(", answer) + text.find(U"_", answer) < 2 * answer.end;
  constexpr std::u32string_view kMissing[] = {U"暂无",   U"暂缺", U"暂无答案", U"待补充", U"未提供",
                                              U"待更新", U"待定", U"无答案",   U"不详"};
  return lines ||
         std::find(std::begin(kMissing), std::end(kMissing), words) != std::end(kMissing) ||
         (words.ends_with(U'略') &&
          std::find(std::begin(kNames), std::end(kNames),
                    std::u32string_view(words).substr(0, words.size() - 1)) != std::end(kNames));
}

}  // namespace tiku
