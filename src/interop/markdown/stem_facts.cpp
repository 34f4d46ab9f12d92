#include "interop/markdown/stem_facts.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "bank/values.h"
#include "base/text.h"
#include "interop/markdown/quiz_words.h"
#include "interop/table/stem_points.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

/// Whether it is the name of a type in Han characters, and nothing else.
bool is_type_name(std::string_view words) {
  constexpr std::size_t kLongest = 24;
  constexpr std::string_view kNames[] = {"单选", "多选", "判断", "填空", "简答", "不定项", "问答"};
  return words.size() <= kLongest && type_of_heading(words) &&
         std::any_of(std::begin(kNames), std::end(kNames),
                     [words](std::string_view name) { return words.starts_with(name); });
}

/// The name of the type that stands before a colon, in bold type or not, as the type is called
/// elsewhere: `**Vrai/Faux** : ...`, `Short answer: ...`; "" where none does.
std::string type_label(std::string_view words) {
  constexpr std::string_view kBold = "**";
  constexpr std::size_t kLongest = 40;
  words = trim(words);
  if (words.starts_with(kBold)) {
    words = trim(words.substr(kBold.size()));
    words = words.ends_with(kBold) ? trim(words.substr(0, words.size() - kBold.size())) : words;
  }
  if (is_type_name(words)) {
    return std::string(words);
  }
  return words.size() <= kLongest ? std::string(name_of_type(words)) : std::string();
}

std::string take_name_in(std::string& stem, const Brackets& brackets) {
  const std::size_t close = stem.starts_with(brackets.open) ? stem.find(brackets.close) : 0;
  const std::size_t open = stem.ends_with(brackets.close) ? stem.rfind(brackets.open) : 0;
  const std::string_view words = stem;
  if (close > 0 && close < stem.size()) {
    const std::size_t from = brackets.open.size();
    if (std::string name(trim(words.substr(from, close - from))); is_type_name(name)) {
      stem = std::string(trim(words.substr(close + brackets.close.size())));
      return name;
    }
  }
  if (open > 0 && open < stem.size()) {
    const std::size_t from = open + brackets.open.size();
    const std::size_t end = stem.size() - brackets.close.size();
    if (std::string name(trim(words.substr(from, end - from))); is_type_name(name)) {
      stem = std::string(trim(words.substr(0, open)));
      return name;
    }
  }
  return {};
}

}  // namespace

std::optional<QuizFacts> facts_in(std::string_view inside) {
  constexpr std::size_t kLongest = 48;
  if (inside.size() > kLongest) {
    return std::nullopt;
  }
  std::string parted(inside);
  for (const std::string_view sign : {"，", "、", "；", "·", "|", ";", "/", "共"}) {
    for (std::size_t at = parted.find(sign); at != std::string::npos; at = parted.find(sign, at)) {
      parted.replace(at, sign.size(), ",");
    }
  }
  QuizFacts facts;
  for (const std::string_view part : split(parted, ",")) {
    const std::string_view words = trim(part);
    if (words.empty()) {
      continue;
    }
    const std::string points = points_in(words);
    if (points.empty() && (!facts.type.empty() || !is_type_name(words))) {
      return std::nullopt;
    }
    (points.empty() ? facts.type : facts.points) = points.empty() ? std::string(words) : points;
  }
  const bool told = !facts.type.empty() || !facts.points.empty();
  return told ? std::optional(facts) : std::nullopt;
}

std::optional<QuizFacts> take_facts(std::string& text, bool anywhere) {
  for (const Brackets& brackets :
       {kRoundBrackets[0], kRoundBrackets[1], Brackets{"[", "]"}, Brackets{"【", "】"}}) {
    std::size_t open = text.find(brackets.open);
    for (; open != std::string::npos && (anywhere || open == 0);
         open = text.find(brackets.open, open + 1)) {
      const std::size_t from = open + brackets.open.size();
      const std::size_t close = text.find(brackets.close, from);
      if (close == std::string::npos) {
        break;
      }
      if (std::optional<QuizFacts> facts =
              facts_in(std::string_view(text).substr(from, close - from))) {
        text.erase(open, close + brackets.close.size() - open);
        text = std::string(trim(text));
        return facts;
      }
    }
  }
  return std::nullopt;
}

namespace {

std::string take_type_label(std::string& stem) {
  for (const std::string_view colon : {"：", ":"}) {
    const std::size_t end = stem.find(colon);
    std::string name = type_label(std::string_view(stem).substr(0, end));
    if (end == std::string::npos || name.empty() || end + colon.size() >= stem.size()) {
      continue;
    }
    std::string_view rest = trim(std::string_view(stem).substr(end + colon.size()));
    if (stem.starts_with("**") && rest.starts_with("**")) {
      rest = trim(rest.substr(2));  // **Short answer:** Who rings?
    }
    stem = std::string(rest);
    return name;
  }
  return {};
}

}  // namespace

std::string take_type_name(std::string& stem) {
  for (const Brackets& brackets : kRoundBrackets) {
    if (std::string name = take_name_in(stem, brackets); !name.empty()) {
      return name;
    }
  }
  return take_type_label(stem);
}

bool has_type_before_colon(const std::string& stem) {
  std::string rest = stem;
  return !take_type_label(rest).empty() && !rest.empty();
}

bool names_type_alone(std::string_view words) {
  constexpr std::size_t kLongest = 40;
  std::string rest(words);
  if (take_facts(rest, false) && !rest.empty()) {
    return false;  // [单选题, 2分] and the question
  }
  if (words.starts_with('[') && words.find(']') + 1 < words.size()) {
    return false;  // [Essay] Write ...
  }
  return words.size() <= kLongest && type_of_heading(words) && take_type_name(rest).empty();
}

}  // namespace tiku
