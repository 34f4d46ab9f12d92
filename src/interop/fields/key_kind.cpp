#include "interop/fields/key_kind.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "bank/words.h"
#include "base/text.h"
#include "interop/json/json_names.h"
#include "interop/table/cell_list.h"
#include "interop/table/letter_picks.h"
#include "interop/table/option_numbers.h"

namespace tiku {
namespace {

/// What one word may be: the places of the options it names as each kind.
struct Named {
  std::vector<std::size_t> texts;
  std::vector<std::size_t> letters;
  std::optional<std::size_t> number;
};

void add_letters(std::string_view word, std::size_t size, std::vector<std::size_t>& letters) {
  const bool small = word.size() == 1 && word[0] >= 'a' && word[0] <= 'h';
  if (!small && !is_letter_picks(word)) {
    return;
  }
  for (const char c : fold_case(fold_width(word))) {
    const auto place = static_cast<std::size_t>(c - 'a');
    if (c >= 'a' && c <= 'h') {
      letters.push_back(place);
    }
  }
  if (std::any_of(letters.begin(), letters.end(), [size](std::size_t l) { return l >= size; })) {
    letters.clear();
  }
}

Named named_by(std::string_view word, const Choices& choices) {
  Named named;
  word = trim(word);
  const std::string folded = fold_case(word);
  for (std::size_t i = 0; i < choices.texts.size() && !word.empty(); ++i) {
    const auto same = [&](const std::string& text) {
      return text.size() == word.size() && (text == word || fold_case(text) == folded);
    };
    const bool truth = choices.texts.size() == 2 && parse_truth(word).has_value() &&
                       parse_truth(choices.texts[i]) == parse_truth(word);
    if (same(choices.texts[i]) || truth) {
      named.texts.push_back(i);
    } else if (!word.empty() && same(choices.names[i])) {
      named.letters.push_back(i);
    }
  }
  if (named.texts.size() > 1) {
    named.texts.clear();
  }
  if (named.letters.empty()) {
    add_letters(word, choices.texts.size(), named.letters);
  }
  const std::optional<std::size_t> number = counting_number(word);
  named.number = number && *number <= choices.texts.size() ? number : std::nullopt;
  return named;
}

/// The words of a value: the items of a list, or what stands between signs in a text that is no
/// option as a whole.
std::vector<std::string> words_of(const Node& value, const Choices& choices) {
  std::vector<std::string> words;
  for (const Node& item : value.items()) {
    words.emplace_back(item.text());
  }
  const auto cells = value.text().starts_with('[') ? read_cell_list(value.text()) : std::nullopt;
  for (const CellEntry& cell : cells.value_or(std::vector<CellEntry>())) {
    words.push_back(cell.text);
  }
  if (!value.is_scalar() || !words.empty()) {
    return words;
  }
  const Named whole = named_by(value.text(), choices);
  for (const std::string_view sign : {";", "|", ",", "、"}) {
    const std::vector<std::string_view> pieces = split(value.text(), sign);
    const bool named =
        pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [&](std::string_view piece) {
          const Named one = named_by(piece, choices);
          return !one.texts.empty() || one.number;
        });
    if (whole.texts.empty() && whole.letters.empty() && named) {
      return {pieces.begin(), pieces.end()};
    }
  }
  return {std::string(value.text())};
}

/// [false, true, false, false]: of each option whether it is right.
bool are_flags(const Node& value, const Choices& choices) {
  std::vector<bool> flags;
  for (const Node& item : value.items()) {
    if (!is_flag(item)) {
      return false;
    }
    flags.push_back(says_right_in_words(item));
  }
  for (const NodeEntry& entry : value.entries()) {
    if (!is_flag(entry.value)) {
      return false;
    }
    flags.push_back(says_right_in_words(entry.value));
  }
  const auto right = static_cast<std::size_t>(std::count(flags.begin(), flags.end(), true));
  return flags.size() >= choices.texts.size() && right > 0 && right < flags.size();
}

}  // namespace

KeyKind key_kind(const Node& value, const Choices& choices) {
  if (!value.is_scalar() && are_flags(value, choices)) {
    return KeyKind::flags;
  }
  const std::vector<std::string> words = words_of(value, choices);
  bool texts = !words.empty() && !value.is_map();
  bool letters = texts;
  bool numbers = texts;
  for (const std::string& word : words) {
    const Named named = named_by(word, choices);
    texts = texts && !named.texts.empty();
    letters = letters && !named.letters.empty();
    numbers = numbers && named.number.has_value();
  }
  return texts     ? KeyKind::text
         : letters ? KeyKind::letter
         : numbers ? KeyKind::index
                   : KeyKind::none;
}

std::vector<std::size_t> options_named(const Node& value, const Choices& choices,
                                       std::size_t base) {
  const KeyKind kind = key_kind(value, choices);
  std::vector<std::size_t> places;
  for (const std::string& word : words_of(value, choices)) {
    const Named named = named_by(word, choices);
    if (kind == KeyKind::none || kind == KeyKind::flags) {
      break;
    }
    if (kind == KeyKind::index) {
      places.push_back(*named.number - base);
    } else {
      const std::vector<std::size_t>& some = kind == KeyKind::text ? named.texts : named.letters;
      places.insert(places.end(), some.begin(), some.end());
    }
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace tiku
