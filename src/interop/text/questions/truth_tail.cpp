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
    {U"正确", true},   {U"错误", false}, {U"对", true},     {U"错", false},  {U"√", true},
    {U"×", false},     {U"○", true},     {U"X", false},     {U"x", false},   {U"True", true},
    {U"False", false}, {U"TRUE", true},  {U"FALSE", false}, {U"true", true}, {U"false", false},
    {U"Yes", true},    {U"No", false},   {U"YES", true},    {U"NO", false},  {U"Right", true},
    {U"Wrong", false}, {U"是", true},    {U"否", false}};

/// Of English, Romance languages and German; no word may stand right before them.
constexpr TruthEntry kPairLetters[] = {{U"T", true}, {U"V", true}, {U"R", true}, {U"F", false}};

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

/// Whether a word may begin at `at`: not in the middle of one.
bool is_parted(const PaperText& text, std::size_t at, std::size_t from) {
  constexpr std::u32string_view kBefore = U" \n)]。.?/、,;|";
  return at == from || kBefore.find(text[at - 1]) != std::u32string_view::npos;
}

bool is_letter(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

std::size_t back_over(const PaperText& text, TextRange range, std::u32string_view signs) {
  while (!range.empty() && signs.find(text[range.end - 1]) != std::u32string_view::npos) {
    --range.end;
  }
  return range.end;
}

/// Back over `(1)`, `A.` before a word that is to be chosen.
std::size_t before_label(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kSigns = U".、):";
  const std::size_t at = range.end;
  const bool sign = at > range.begin + 1 && kSigns.find(text[at - 1]) != std::u32string_view::npos;
  const std::size_t label = sign ? at - 2 : at;
  const bool counts =
      text[label] == U'1' || text[label] == U'2' || text[label] == U'A' || text[label] == U'B';
  if (!sign || !counts) {
    return at;
  }
  const bool open = text[at - 1] == U')' && label > range.begin && text[label - 1] == U'(';
  return open ? label - 1 : label;
}

/// Back over what a word to be chosen is set off with: `(1)`, `A.`, `□`, `____`, an opening
/// bracket.
std::size_t before_marker(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kBoxes = U"□○◯☐●";
  constexpr std::u32string_view kOpen = U"([_";
  const std::size_t at = text.trimmed(range).end;
  if (at > range.begin && kBoxes.find(text[at - 1]) != std::u32string_view::npos) {
    return at - 1;
  }
  const std::size_t opened = back_over(text, {range.begin, at}, kOpen);
  return opened < at ? opened : before_label(text, {range.begin, at});
}

/// Back over `[ ]`, `( )` to tick before a word; `end` where none stands there.
std::size_t before_bracket(const PaperText& text, TextRange range) {
  const std::size_t at = back_over(text, range, U" ");
  if (at == range.begin || (text[at - 1] != U')' && text[at - 1] != U']')) {
    return range.end;
  }
  const std::size_t inner = back_over(text, {range.begin, at - 1}, U" _");
  const bool open = inner > range.begin && (text[inner - 1] == U'(' || text[inner - 1] == U'[');
  return open ? inner - 1 : range.end;
}

/// A word to be chosen, with what sets it off.
struct OfferedTruth {
  TruthToken word;
  /// Where it begins with its marker.
  std::size_t begin = 0;
  bool is_marked = false;
  /// The same with a bracket to tick; where none is, as far as the word.
  std::size_t bracket = 0;
};

/// The one that ends the range.
std::optional<OfferedTruth> offered_truth(const PaperText& text, TextRange range) {
  range.end = back_over(text, range, U" \n)]_");
  std::optional<TruthToken> word = token_before(text, range, kPairWords);
  if (!word) {
    word = token_before(text, range, kPairLetters);
    if (!word || (word->begin > range.begin && is_letter(text[word->begin - 1]))) {
      return std::nullopt;
    }
  }
  const std::size_t bare = text.trimmed({range.begin, word->begin}).end;
  const std::size_t begin = before_marker(text, {range.begin, bare});
  return OfferedTruth{*word, begin < bare ? begin : word->begin, begin < bare,
                      before_bracket(text, {range.begin, word->begin})};
}

constexpr std::u32string_view kBetween = U" \n/、,;|。";

/// Back over `or` between the two; `end` where another word stands there.
std::size_t before_or(const PaperText& text, TextRange range) {
  for (const std::u32string_view join : {U" or", U" oder", U" ou", U" o"}) {
    if (range.end >= range.begin + join.size() && text.has(range.end - join.size(), join)) {
      return back_over(text, {range.begin, range.end - join.size()}, kBetween);
    }
  }
  return range.end;
}

}  // namespace

std::optional<TruthPair> truth_pair(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  range.end -= !range.empty() && text[range.end - 1] == U'。' ? 1U : 0U;
  std::optional<OfferedTruth> last = offered_truth(text, range);
  if (!last) {
    return std::nullopt;
  }
  // ○ ×: the circle is the other word, no sign before the cross.
  if (last->is_marked && last->word.begin > last->begin + 1 && text[last->begin] == U'○' &&
      !last->word.truth && !offered_truth(text, {range.begin, last->begin})) {
    last->begin = last->word.begin;
    last->is_marked = false;
  }
  // ( )对 ( )错, but not the slot of ( ) 对 错.
  const bool brackets = last->bracket < last->word.begin;
  const std::size_t begin = brackets ? last->bracket : last->begin;
  const std::size_t join = back_over(text, {range.begin, begin}, kBetween);
  const std::size_t end = join < begin ? before_or(text, {range.begin, join}) : join;
  const std::optional<OfferedTruth> first = offered_truth(text, {range.begin, end});
  const bool parted = brackets || last->is_marked || end < begin;
  if (!first || first->word.truth == last->word.truth || !parted) {
    return std::nullopt;
  }
  const std::size_t all = brackets ? std::min(first->bracket, first->begin) : first->begin;
  return is_parted(text, all, range.begin)
             ? std::optional(TruthPair{all, first->word.truth, end < join})
             : std::nullopt;
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

namespace {

/// A 正确 B 错误: whether the letter of an option stands before what begins at `at`.
bool begins_option(const PaperText& text, std::size_t from, std::size_t at) {
  constexpr std::u32string_view kSigns = U" .、:)";
  while (at > from && kSigns.find(text[at - 1]) != std::u32string_view::npos) {
    --at;
  }
  return at > from && text[at - 1] >= U'A' && text[at - 1] <= U'H' &&
         (at == from + 1 || !is_paper_letter(text[at - 2]));
}

}  // namespace

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
  const bool ends = word && word->end == rest.end && begin > rest.begin;
  return ends && !begins_option(text, rest.begin, begin)
             ? std::optional(ColonTruth{begin, word->truth})
             : std::nullopt;
}

bool is_judged_sentence(const PaperText& text, TextRange range) {
  const std::optional<ColonTruth> truth = trailing_truth(text, range);
  return truth && truth->begin > range.begin && text[truth->begin - 1] == U'。';
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
