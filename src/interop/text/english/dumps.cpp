// Pages that collect the questions of certificates: heads with the number of a topic, buttons that
// show the answer, and what readers voted for.
#include <algorithm>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kReference = "explanation/reference:";

/// The number of `Question #12Topic 3` and of `Question #: 12`; 0 of other lines.
std::int64_t head_number(std::string_view line) {
  constexpr std::string_view kWord = "question #";
  if (!has_word(line, 0, kWord)) {
    return 0;
  }
  std::size_t at = kWord.size();
  const bool colon = at < line.size() && line[at] == ':';
  at = past_spaces(line, at + (colon ? 1 : 0));
  const std::int64_t number = take_number(line, at);
  at = past_spaces(line, at);
  const bool topic = has_word(line, at, "topic");
  return topic || (colon && at >= line.size()) ? number : 0;
}

/// `Topic #: 1`, `[All Desk Questions]`, `Exam question from Desk`: what the head goes on with.
bool goes_on_head(std::string_view line) {
  return has_word(line, 0, "topic #") || (has_word(line, 0, "[all ") && line.ends_with(']')) ||
         has_word(line, 0, "actual exam question from") || has_word(line, 0, "exam question from");
}

/// `Reveal Solution Hide Solution   Discussion  7`: nothing but what buttons say.
bool is_buttons(std::string_view line) {
  constexpr std::string_view kButtons[] = {
      "reveal solution", "hide solution", "show suggested answer", "show answer",
      "hide answer",     "discussion",    "reveal answer",         "next question"};
  std::size_t at = 0;
  bool shows = false;
  while (at < line.size()) {
    const auto button = std::find_if(std::begin(kButtons), std::end(kButtons),
                                     [&](std::string_view w) { return has_word(line, at, w); });
    if (button == std::end(kButtons)) {
      return false;
    }
    shows = shows || *button != "discussion";
    at = past_spaces(line, at + button->size());
    at = past_spaces(line, at + (at < line.size() && line[at] == '|' ? 1U : 0U));
    std::size_t number = at;
    at = take_number(line, number) > 0 ? past_spaces(line, number) : at;
  }
  return shows;
}

bool heads_votes(std::string_view line) {
  return has_word(line, 0, "community vote distribution");
}

/// `AC (85%)`, `Other (7%)`
bool is_vote(std::string_view line) {
  constexpr std::string_view kEnd = "%)";
  const std::size_t open = line.ends_with(kEnd) ? line.rfind('(') : std::string_view::npos;
  const std::string_view who =
      open == std::string_view::npos ? std::string_view() : trim(line.substr(0, open));
  const bool letters = who.find_first_not_of("ABCDEFGH") == std::string_view::npos;
  return !who.empty() && (letters || who == "Other");
}

/// `Suggested Answer: B 🗳`: the label, and the letters without what is drawn behind them.
std::optional<std::string_view> said_letters(std::string_view line) {
  for (const std::string_view label : {"correct answer:", "suggested answer:", "answer:"}) {
    if (!has_word(line, 0, label)) {
      continue;
    }
    std::string_view said = trim(line.substr(label.size()));
    const auto ascii = [](char c) { return (c & '\x80') == 0; };
    while (!said.empty() && (!ascii(said.back()) || said.back() == ' ')) {
      said.remove_suffix(1);
    }
    const bool letters = said.find_first_not_of("ABCDEFGH,& ") == std::string_view::npos;
    return letters && !said.empty() ? std::optional(said) : std::nullopt;
  }
  return std::nullopt;
}

/// `Section: (none)` and `Explanation` above `Explanation/Reference:`
bool is_empty_field(std::string_view line) {
  return has_word(line, 0, "section: (none)") || has_word(line, 0, "section: volume ") ||
         line == "Explanation";
}

/// Whether the page is one of those; they all have either.
bool is_dump(const EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::words | trait::word_lead)) {
    const std::string_view line = lines.trimmed(i);
    const char first = line[0];
    const bool may = first == 'Q' || first == 'R' || first == 'S' || first == 'C' || first == 'E';
    if (may && (head_number(line) > 0 || is_buttons(line) || heads_votes(line) ||
                has_word(line, 0, kReference))) {
      return true;
    }
  }
  return false;
}

}  // namespace

void clear_dump_pages(EnglishLines& lines) {
  if (!is_dump(lines)) {
    return;
  }
  bool votes = false;
  bool head = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.is_blank(i)) {
      continue;
    }
    const std::string_view line = lines.trimmed(i);
    votes = heads_votes(line) || (votes && is_vote(line));
    const std::int64_t number = head_number(line);
    if (votes || is_buttons(line) || is_empty_field(line) || (head && goes_on_head(line))) {
      lines.set(i, {});
      continue;
    }
    if (has_word(line, 0, kReference)) {
      lines.set(i, {"Explanation: ", trim(line.substr(kReference.size()))});
      continue;
    }
    head = number > 0;
    if (head) {
      lines.set(i, {"Question ", std::to_string(number), "."});
    } else if (const std::optional<std::string_view> said = said_letters(line)) {
      lines.set(i, {"Answer: ", *said});
    }
  }
}

}  // namespace tiku
