// Cards to learn from, as sites for them print a deck: `Q` alone above what is asked, `A` alone
// above the answer, and below it what asks how well one knew it.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct Card {
  std::size_t front = 0;  // the line of Q
  std::size_t back = 0;   // the line of A
};

/// What stands alone above both sides of a card.
struct CardSigns {
  std::string_view front;
  std::string_view back;
};

constexpr CardSigns kSigns[] = {{"Q", "A"}, {"Q:", "A:"}, {"Front", "Back"}};

bool has_signs(const EnglishLines& lines) {
  const LinesWith words = lines.with(trait::words);
  return std::any_of(words.begin(), words.end(), [&lines](std::size_t i) {
    const std::string_view line = lines.trimmed(i);
    return std::any_of(std::begin(kSigns), std::end(kSigns),
                       [line](const CardSigns& signs) { return line == signs.front; });
  });
}

/// Whether fronts and backs take turns; `A` may be the letter of an option as well.
std::vector<Card> cards_of(const EnglishLines& lines, const CardSigns& signs) {
  std::vector<Card> cards;
  for (const std::size_t i : lines.with(trait::words | trait::letter_lead)) {
    const std::string_view line = lines.trimmed(i);
    if (line == signs.front) {
      if (!cards.empty() && cards.back().back == 0) {
        return {};
      }
      cards.push_back({i, 0});
    } else if (line == signs.back) {
      if (cards.empty() || cards.back().back != 0) {
        return {};
      }
      cards.back().back = i;
    }
  }
  if (!cards.empty() && cards.back().back == 0) {
    cards.pop_back();  // a page that was torn
  }
  return cards;
}

/// `How well did you know this?`, and from 1 to 5 what there is to choose from.
void clear_rating(EnglishLines& lines) {
  constexpr std::size_t kSteps = 12;
  constexpr std::string_view kLast = "perfectly";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!has_word(lines.trimmed(i), 0, "how well did you know this")) {
      continue;
    }
    std::size_t last = i;
    for (std::size_t below = i + 1; below < std::min(lines.size(), i + kSteps); ++below) {
      last = has_word(lines.trimmed(below), 0, kLast) ? below : last;
      if (last != i) {
        break;
      }
    }
    for (std::size_t line = i; line <= last; ++line) {
      lines.set(line, {});
    }
  }
}

/// Whether options stand between the two sides.
bool has_options(const EnglishLines& lines, const Card& card) {
  std::int64_t last = 0;
  for (std::size_t i = card.front; i < card.back; ++i) {
    const LineLead lead = lines.lead(i);
    last = lead.kind == LeadKind::letter && lead.value == last + 1 ? lead.value : last;
  }
  return last > 1;
}

/// The number that stands alone above the card: it counts as the cards do.
void clear_number(EnglishLines& lines, std::size_t front, std::size_t count) {
  const std::size_t above = lines.behind_filled(front);
  if (above > 0 && lines.trimmed(above - 1) == std::to_string(count)) {
    lines.set(above - 1, {});
  }
}

void spell_front(EnglishLines& lines, const Card& card, std::size_t count) {
  clear_number(lines, card.front, count);
  lines.set(card.front, {});
  const std::size_t asked = lines.next_filled(card.front);
  if (asked < card.back) {
    lines.set(asked, {std::to_string(count), ". ", lines.trimmed(asked)});
  }
}

/// Below options the letters are the answer, and what follows explains it.
void spell_back(EnglishLines& lines, const Card& card) {
  const std::size_t said = lines.next_filled(card.back + 1);
  if (said >= lines.size()) {
    lines.set(card.back, {});
    return;
  }
  const std::string_view line = lines.trimmed(said);
  const std::size_t end = has_options(lines, card) ? past_letters(line, 0) : 0;
  const bool stops = end > 0 && end < line.size() &&
                     std::string_view(".:;").find(line[end]) != std::string_view::npos;
  if (stops && end + 1 < line.size()) {
    lines.set(card.back, {"Answer: ", line.substr(0, end)});
    lines.set(said, {"Explanation: ", trim(line.substr(end + 1))});
  } else {
    lines.set(card.back, {});
    lines.set(said, {"Answer: ", line});
  }
}

}  // namespace

void spell_flash_cards(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;
  if (!has_signs(lines)) {
    return;  // nearly all papers
  }
  for (const CardSigns& signs : kSigns) {
    const std::vector<Card> cards = cards_of(lines, signs);
    if (cards.size() < kFewest) {
      continue;
    }
    clear_rating(lines);
    for (std::size_t i = 0; i < cards.size(); ++i) {
      spell_front(lines, cards[i], i + 1);
      spell_back(lines, cards[i]);
    }
    return;
  }
}

}  // namespace tiku
