// Answers that say what their options say.
#include "interop/text/questions/option_answers.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/questions/truth_tail.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// A stop at the end is no word.
std::string_view without_stop(std::string_view words) {
  constexpr std::string_view kWide = "。";
  words.remove_suffix(words.ends_with('.') ? 1 : words.ends_with(kWide) ? kWide.size() : 0);
  return words;
}

/// The option with those words; up to a stop behind them where that is only one.
std::string label_of(std::string_view wanted, const std::vector<ReadOption>& options) {
  const std::string folded = fold_case(wanted);
  const std::string bare = fold_case(without_stop(wanted));
  std::string alike;
  for (const ReadOption& option : options) {
    const std::string_view words = without_stop(option.text);
    if (option.text.size() == wanted.size() && fold_case(option.text) == folded) {
      return std::string(1, option.label);
    }
    if (!bare.empty() && words.size() == bare.size() && fold_case(words) == bare) {
      alike += option.label;
    }
  }
  return alike.size() == 1 ? alike : std::string();
}

/// × where the options are 正确 and 错误: the label of the one that says so.
std::string label_of_truth(std::string_view answer, const std::vector<ReadOption>& options) {
  constexpr std::size_t kBoth = 2;
  const PaperText words(trim(answer));
  const std::optional<TruthWord> said = truth_word(words, 0, words.size());
  if (options.size() != kBoth || !said || said->end != words.size()) {
    return {};
  }
  std::string label;
  for (const ReadOption& option : options) {
    const std::optional<bool> truth = option_truth(options, option.text);
    if (!truth) {
      return {};
    }
    label += *truth == said->truth ? std::string(1, option.label) : std::string();
  }
  return label.size() == 1 ? label : std::string();
}

constexpr std::u32string_view kBehindLetter = U":.、)";
constexpr char32_t kBar = U'┋';  // A.问好┋C.道谢: as a survey site parts them
constexpr std::u32string_view kBehindWords = U" ;,.、\n┋";

std::size_t past_signs(const PaperText& text, std::size_t at, std::size_t end,
                       std::u32string_view signs) {
  while (at < end && signs.find(text[at]) != std::u32string_view::npos) {
    ++at;
  }
  return at;
}

/// Spaces and the ends of lines: print breaks the same words elsewhere.
bool is_gap(char32_t c) {
  return c == U' ' || c == U'\n';
}

/// Where the words of the option end that stand at `at`, whatever lines they are broken into and
/// with or without its full stop; `at` where others do.
std::size_t past_words(const PaperText& text, std::size_t at, std::size_t end,
                       const ReadOption& option) {
  std::string_view said = trim(option.text);
  said.remove_suffix(said.ends_with('.') ? 1 : 0);
  const PaperText words(said);
  std::size_t read = 0;
  std::size_t i = at;
  while (i < end && read < words.size()) {
    if (text[i] == words[read]) {
      ++i;
      ++read;
    } else if (is_gap(words[read])) {
      ++read;
    } else if (is_gap(text[i]) && i > at) {
      ++i;
    } else {
      return at;
    }
  }
  return read > 0 && read == words.size() ? i : at;
}

/// The option whose letter stands at `at`, in either case; null where none does.
const ReadOption* option_at(const PaperText& text, std::size_t at,
                            const std::vector<ReadOption>& options) {
  const char32_t c = text[at] >= U'a' && text[at] <= U'z' ? text[at] - U'a' + U'A' : text[at];
  const auto found = std::find_if(options.begin(), options.end(), [&](const ReadOption& option) {
    return static_cast<char32_t>(option.label) == c;
  });
  return found == options.end() ? nullptr : &*found;
}

}  // namespace

std::string letters_of_words(std::string_view answer, const std::vector<ReadOption>& options) {
  std::string whole = label_of(answer, options);
  for (const std::string_view sign : {"\n", "；", ";", "┋", "、", ", ", "，"}) {
    if (!whole.empty() || answer.find(sign) == std::string_view::npos) {
      continue;
    }
    std::string several;
    for (const std::string_view piece : split(answer, sign)) {
      const std::string label = label_of(trim(piece), options);
      several = label.empty() ? std::string() : several + label;
      if (label.empty()) {
        break;
      }
    }
    if (!several.empty()) {
      return several;
    }
  }
  return whole.empty() ? label_of_truth(answer, options) : whole;
}

NamedOptions options_named_in(const PaperText& text, TextRange range,
                              const std::vector<ReadOption>& options) {
  NamedOptions named;
  range = text.trimmed(range);
  std::size_t at = range.begin;
  const bool barred = text.find(std::u32string_view(&kBar, 1), range) < range.end;
  while (at < range.end) {
    const ReadOption* option = option_at(text, at, options);
    if (option == nullptr || named.letters.find(option->label) != std::string::npos) {
      break;
    }
    const std::size_t words =
        text.skip_spaces(past_signs(text, at + 1, range.end, kBehindLetter), range.end);
    if (words <= at + 1) {
      break;
    }
    std::size_t end = past_words(text, words, range.end, *option);
    if (barred) {
      end = std::min(text.find(std::u32string_view(&kBar, 1), {words, range.end}), range.end);
    }
    const std::size_t next = past_signs(text, end, range.end, kBehindWords);
    if (end == words || (next == end && next < range.end)) {
      break;
    }
    named.letters += option->label;
    named.end = next;
    at = next;
  }
  return named;
}

}  // namespace tiku
