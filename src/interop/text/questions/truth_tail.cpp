#include "interop/text/questions/truth_tail.h"

#include <algorithm>
#include <string_view>

#include "bank/words.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

struct TruthToken {
  std::size_t begin = 0;
  bool truth = false;
};

struct TruthEntry {
  std::u32string_view name;
  bool truth = false;
};

/// Longer ones before those they end in.
constexpr TruthEntry kPairWords[] = {
    {U"正确", true},   {U"错误", false}, {U"对", true},    {U"错", false}, {U"√", true},
    {U"×", false},     {U"○", true},     {U"X", false},    {U"x", false},  {U"True", true},
    {U"False", false}, {U"TRUE", true},  {U"FALSE", false}};

/// The word that ends at `end`.
template <std::size_t kCount>
std::optional<TruthToken> token_before(const PaperText& text, TextRange range,
                                       const TruthEntry (&words)[kCount]) {
  for (const TruthEntry& word : words) {
    const std::size_t length = word.name.size();
    if (range.end >= range.begin + length && text.has(range.end - length, word.name)) {
      return TruthToken{range.end - length, word.truth};
    }
  }
  return std::nullopt;
}

/// Back over `(1)`, `A.`, `□` before a word that is to be chosen.
std::size_t before_marker(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kSigns = U".、):";
  constexpr std::u32string_view kBoxes = U"□○◯☐●";
  std::size_t at = text.trimmed(range).end;
  if (at > range.begin && kBoxes.find(text[at - 1]) != std::u32string_view::npos) {
    return at - 1;
  }
  const bool sign = at > range.begin && kSigns.find(text[at - 1]) != std::u32string_view::npos;
  const std::size_t label = sign && at > range.begin + 1 ? at - 2 : at;
  const bool counts =
      text[label] == U'1' || text[label] == U'2' || text[label] == U'A' || text[label] == U'B';
  if (!sign || label == at || !counts) {
    return at;
  }
  const bool open = text[at - 1] == U')' && label > range.begin && text[label - 1] == U'(';
  return open ? label - 1 : label;
}

/// Whether a word may begin at `at`: not in the middle of one.
bool is_parted(const PaperText& text, std::size_t at, std::size_t from) {
  constexpr std::u32string_view kBefore = U" \n)]。.?/、,;|";
  return at == from || kBefore.find(text[at - 1]) != std::u32string_view::npos;
}

}  // namespace

std::optional<TruthPair> truth_pair(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kBetween = U" \n/、,;|。";
  range = text.trimmed(range);
  range.end -= !range.empty() && text[range.end - 1] == U'。' ? 1U : 0U;
  const std::optional<TruthToken> last = token_before(text, range, kPairWords);
  if (!last) {
    return std::nullopt;
  }
  std::size_t end = before_marker(text, {range.begin, last->begin});
  const bool marked = end < text.trimmed({range.begin, last->begin}).end;
  const std::size_t parted = end;
  while (end > range.begin && kBetween.find(text[end - 1]) != std::u32string_view::npos) {
    --end;
  }
  const std::optional<TruthToken> first = token_before(text, {range.begin, end}, kPairWords);
  if (!first || first->truth == last->truth || (!marked && end == last->begin) ||
      (marked && parted > last->begin)) {
    return std::nullopt;
  }
  const std::size_t begin = before_marker(text, {range.begin, first->begin});
  if (!is_parted(text, begin, range.begin)) {
    return std::nullopt;
  }
  return TruthPair{begin, first->truth};
}

std::optional<ColonTruth> colon_truth(const PaperText& text, TextRange range) {
  constexpr TruthEntry kWords[] = {{U"正确", true}, {U"错误", false}, {U"对", true},
                                   {U"错", false},  {U"√", true},     {U"×", false},
                                   {U"是", true},   {U"非", false}};
  range = text.trimmed(range);
  const std::optional<TruthToken> word = token_before(text, range, kWords);
  const std::size_t end = word ? text.trimmed({range.begin, word->begin}).end : range.begin;
  if (end <= range.begin + 1 || text[end - 1] != U':') {
    return std::nullopt;
  }
  return ColonTruth{text.trimmed({range.begin, end - 1}).end, word->truth};
}

std::optional<ColonTruth> trailing_truth(const PaperText& text, TextRange range) {
  const TextRange rest = text.trimmed(range);
  if (!rest.empty() && (text[rest.end - 1] == U'√' || text[rest.end - 1] == U'×')) {
    return ColonTruth{rest.end - 1, text[rest.end - 1] == U'√'};
  }
  std::size_t begin = rest.end;
  while (begin > rest.begin && rest.end - begin < 3 && !ends_sentence(text[begin - 1]) &&
         text[begin - 1] != U' ' && text[begin - 1] != U'\n') {
    --begin;
  }
  const std::optional<TruthWord> word = truth_word(text, begin, rest.end);
  return word && word->end == rest.end && begin > rest.begin
             ? std::optional(ColonTruth{begin, word->truth})
             : std::nullopt;
}

std::optional<bool> option_truth(const std::vector<ReadOption>& options, std::string_view option) {
  const auto word = [](std::string_view said) -> std::optional<bool> {
    const PaperText words(said);
    const std::optional<TruthWord> truth = truth_word(words, 0, words.size());
    return truth && truth->end == words.size() ? std::optional(truth->truth) : parse_truth(said);
  };
  const bool crossed = std::any_of(options.begin(), options.end(), [&](const ReadOption& other) {
    return word(other.text) == std::optional(false);
  });
  const PaperText words(option);
  const bool circle = words.size() == 1 && is_circle(words[0]) && crossed;
  return circle ? std::optional(true) : word(option);
}

}  // namespace tiku
