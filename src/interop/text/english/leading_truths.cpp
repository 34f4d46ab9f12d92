// Statements behind the words to circle: `1. True False Wet floors are marked.`, one on a line or
// all on one, where line breaks are lost.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "interop/text/english/passes.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// In small letters; single ones are meant as capitals.
struct TruthWords {
  std::string_view yes;
  std::string_view no;
};

constexpr TruthWords kWords[] = {
    {"true", "false"},      {"t", "f"},        {"vrai", "faux"},        {"v", "f"},
    {"verdadero", "falso"}, {"vero", "falso"}, {"verdadeiro", "falso"}, {"certo", "errado"},
    {"richtig", "falsch"},  {"r", "f"},        {"waar", "niet waar"},   {"juist", "onjuist"},
    {"prawda", "fałsz"},    {"sant", "falskt"}};

/// Behind spaces, slashes and what boxes became.
std::size_t past_signs(std::string_view line, std::size_t at) {
  constexpr std::string_view kSigns[] = {" ", "\t", "/", "|", "[ ]", "( )", "_", "☐", "○", "□"};
  for (bool found = true; found;) {
    const auto* const sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&](auto one) {
      return at < line.size() && line.substr(at).starts_with(one);
    });
    found = sign != std::end(kSigns);
    at += found ? sign->size() : 0;
  }
  return at;
}

/// Behind the word, which begins with a capital; npos where it does not stand there whole.
std::size_t past_word(std::string_view line, std::size_t at, std::string_view word) {
  const std::size_t end = at + word.size();
  const bool capital = at < line.size() && line[at] >= 'A' && line[at] <= 'Z';
  return capital && has_word(line, at, word) && end < line.size() && !is_ascii_letter(line[end])
             ? end
             : line.npos;
}

/// Where the statement begins behind both words at `at`; npos where they do not stand there. A
/// small letter goes on with a sentence: `True False friends ...`
std::size_t past_choice(std::string_view line, std::size_t at) {
  constexpr ByteSet kFirsts("TVRCWJPS \t/|[(_\xE2");
  if (at >= line.size() || !kFirsts.has(line[at])) {
    return line.npos;  // most lines
  }
  at = is_ascii_letter(line[at]) ? at : past_signs(line, at);
  for (const TruthWords& words : kWords) {
    const std::size_t yes = past_word(line, at, words.yes);
    if (yes == line.npos) {
      continue;
    }
    const std::size_t no = past_signs(line, yes);
    const std::size_t end = no > yes ? past_word(line, no, words.no) : line.npos;
    const std::size_t statement = end != line.npos ? past_signs(line, end) : line.npos;
    if (statement != line.npos && statement > end && statement < line.size()) {
      const char first = line[statement];
      const bool begins = (first >= 'A' && first <= 'Z') || is_ascii_digit(first) || first == '"' ||
                          (first & '\x80') != 0;
      return begins ? statement : line.npos;
    }
  }
  return line.npos;
}

/// The words to circle, and where the statement behind them begins.
struct Choice {
  std::size_t begin = 0;
  std::size_t after = 0;
};

class LeadingTruths {
 public:
  explicit LeadingTruths(EnglishLines& lines) : lines_(lines) {}

  void spell() {
    constexpr std::int64_t kFewest = 2;
    for (const std::size_t i : lines_.with(trait::number_lead)) {
      take_line(i, lines_.lead(i));
    }
    if (count_ < kFewest) {
      return;
    }
    for (const auto& [line, choices] : found_) {
      lines_.set(line, {with_tags(lines_[line], choices)});
    }
  }

 private:
  /// The statement that begins the line, and those behind it.
  void take_line(std::size_t i, const LineLead& lead) {
    const std::string_view line = lines_[i];
    std::vector<Choice> choices;
    std::size_t begin = lead.after;
    std::int64_t number = lead.value;
    for (std::size_t after = past_choice(line, begin); after != line.npos;) {
      choices.push_back({begin, after});
      const std::string next = " " + std::to_string(++number) + ". ";
      const std::size_t at = line.find(next, after);
      begin = at != line.npos ? at + next.size() : line.npos;
      after = begin != line.npos ? past_choice(line, begin) : line.npos;
    }
    if (!choices.empty()) {
      count_ += static_cast<std::int64_t>(choices.size());
      found_.emplace_back(i, std::move(choices));
    }
  }

  static std::string with_tags(std::string_view line, const std::vector<Choice>& choices) {
    constexpr std::string_view kTag = "[True/False] ";
    std::string out;
    std::size_t from = 0;
    for (const Choice& choice : choices) {
      out.append(line.substr(from, choice.begin - from)).append(kTag);
      from = choice.after;
    }
    return out.append(line.substr(from));
  }

  EnglishLines& lines_;
  std::vector<std::pair<std::size_t, std::vector<Choice>>> found_;
  std::int64_t count_ = 0;
};

}  // namespace

void spell_leading_truths(EnglishLines& lines) {
  LeadingTruths(lines).spell();
}

}  // namespace tiku
