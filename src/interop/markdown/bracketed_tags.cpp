#include "interop/markdown/bracketed_tags.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "bank/values.h"
#include "bank/words.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

struct Brackets {
  std::string_view open;
  std::string_view close;
};

constexpr Brackets kBrackets[] = {{"[", "]"}, {"【", "】"}, {"_[", "]_"}};

/// Between brackets stands no sentence.
constexpr std::size_t kLongest = 24;

/// Short names that mean a type only in brackets; as the type is called elsewhere.
std::string type_of_tag(std::string_view words) {
  constexpr std::pair<std::string_view, std::string_view> kShort[] = {
      {"ma", "multiple answers"},
      {"multians", "multiple answers"},
      {"multianswer", "multiple answers"},
      {"msq", "multiple answers"},
      {"sa", "short answer"},
      {"short", "short answer"},
      {"fib", "fill in the blank"},
      {"fitb", "fill in the blank"},
      {"num", "fill in the blank"},
      {"numeric", "fill in the blank"},
      {"numerical", "fill in the blank"}};
  const std::string folded = fold_case(words);
  const auto* const known = std::find_if(std::begin(kShort), std::end(kShort),
                                         [&](const auto& one) { return one.first == folded; });
  if (known != std::end(kShort)) {
    return std::string(known->second);
  }
  return type_of_heading(words) ? std::string(words) : std::string();
}

/// "10" of "10pts"; "" where it is no number of points.
std::string points_of_tag(std::string_view words) {
  const std::string folded = fold_case(words);
  for (const std::string_view unit : {"points", "point", "marks", "mark", "pts", "pt", "分"}) {
    if (folded.ends_with(unit)) {
      const std::string number(trim(words.substr(0, words.size() - unit.size())));
      return parse_number(number) ? number : std::string();
    }
  }
  return {};
}

/// What the parts between commas say; nothing where one of them says something else.
std::optional<BracketedTags> read_parts(std::string_view inside) {
  BracketedTags tags;
  for (const std::string_view part : split(inside, ",")) {
    const std::string_view words = trim(part);
    std::string points = points_of_tag(words);
    std::string type = points.empty() ? type_of_tag(words) : std::string();
    if (points.empty() && type.empty()) {
      return std::nullopt;
    }
    (points.empty() ? tags.type : tags.points) = points.empty() ? type : points;
  }
  return tags;
}

/// What one bracket says.
std::optional<BracketedTags> read_tags(std::string_view inside) {
  if (inside.size() > kLongest || trim(inside).empty()) {
    return std::nullopt;
  }
  if (std::optional<BracketedTags> parts = read_parts(inside)) {
    return parts;
  }
  BracketedTags whole;
  whole.type = type_of_tag(trim(inside));
  return whole.type.empty() ? std::nullopt : std::optional(whole);
}

void add(const BracketedTags& more, BracketedTags& tags) {
  tags.type = tags.type.empty() ? more.type : tags.type;
  tags.points = tags.points.empty() ? more.points : tags.points;
}

bool take_front(std::string& stem, BracketedTags& tags) {
  for (const Brackets& pair : kBrackets) {
    const std::size_t end = stem.starts_with(pair.open) ? stem.find(pair.close) : stem.npos;
    const std::optional<BracketedTags> found =
        end == stem.npos || end < pair.open.size()
            ? std::nullopt
            : read_tags(std::string_view(stem).substr(pair.open.size(), end - pair.open.size()));
    if (found) {
      add(*found, tags);
      stem = std::string(trim(std::string_view(stem).substr(end + pair.close.size())));
      return true;
    }
  }
  return false;
}

/// Behind the stem a bracket may hold anything that is asked about, but not points.
bool take_back(std::string& stem, BracketedTags& tags) {
  const std::size_t open = stem.ends_with(']') ? stem.rfind('[') : stem.npos;
  if (open == stem.npos || open == 0) {
    return false;
  }
  const std::optional<BracketedTags> found =
      read_tags(std::string_view(stem).substr(open + 1, stem.size() - open - 2));
  if (!found || found->points.empty()) {
    return false;
  }
  add(*found, tags);
  stem = std::string(trim(std::string_view(stem).substr(0, open)));
  return true;
}

}  // namespace

BracketedTags take_bracketed_tags(std::string& stem, std::string& title) {
  BracketedTags tags;
  for (std::string* text : {&stem, &title}) {
    while (take_front(*text, tags) || take_back(*text, tags)) {
    }
    const std::size_t line = text->find('\n');  // of a title above the question
    std::string first = text->substr(0, line);
    if (line != std::string::npos && take_back(first, tags)) {
      text->replace(0, line, first);
    }
  }
  return tags;
}

bool has_type_in_brackets(const std::string& stem) {
  std::string rest = stem;
  BracketedTags tags;
  return stem.starts_with('[') && take_front(rest, tags) && !tags.type.empty() && !rest.empty();
}

std::string take_truth_behind_arrow(std::string& stem) {
  constexpr std::string_view kEnds[] = {".", "!", "]", ")", "。", "！", "）"};  // p → true is logic
  for (const std::string_view arrow : {"→", "⇒", "->", "=>"}) {
    const std::size_t at = stem.rfind(arrow);
    if (at == std::string::npos || at == 0) {
      continue;
    }
    std::string word(trim(std::string_view(stem).substr(at + arrow.size())));
    const std::string_view statement = trim(std::string_view(stem).substr(0, at));
    const bool ends = std::any_of(std::begin(kEnds), std::end(kEnds),
                                  [&](std::string_view end) { return statement.ends_with(end); });
    if (ends && (parse_truth(word) || foreign_truth(word))) {
      stem = std::string(statement);
      return word;
    }
  }
  return {};
}

}  // namespace tiku
