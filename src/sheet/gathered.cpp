// Answers to one item may stand in one cell, in a column for each option or in one for each blank.
#include "sheet/gathered.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "sheet/messages.h"
#include "sheet/show.h"
#include "sheet/tick.h"

namespace tiku {
namespace {

bool is_blank(std::string_view raw) {
  return trim(raw).empty();
}

/// Takes the one whole answer; two that differ are refused.
TakenAnswer whole_answer(SheetReading& reading, const Draft& draft, std::size_t item,
                         const Gathered& gathered) {
  const DraftAnswer* first = nullptr;
  for (const DraftAnswer* answer : gathered.whole) {
    if (is_blank(answer->raw)) {
      continue;
    }
    if (first != nullptr && trim(first->raw) != trim(answer->raw)) {
      reject_cell(reading, draft, *answer, "answered-twice",
                  text(msg::cell_answered_twice, reading.index.question(item).id, shown(first->raw),
                       shown(answer->raw)));
      return {first->raw + kListSeparator + answer->raw, true};
    }
    first = first == nullptr ? answer : first;
  }
  if (first == nullptr) {
    return {};
  }
  return {first->raw, first->refused};
}

TakenAnswer ticked_options(SheetReading& reading, const Draft& draft, std::size_t item,
                           const Gathered& gathered) {
  std::vector<std::string> labels;
  TakenAnswer unclear;
  for (const DraftAnswer* answer : gathered.ticks) {
    const Tick tick = read_tick(answer->raw, answer->match.label);
    if (tick == Tick::unclear) {
      reject_cell(reading, draft, *answer, "unclear-tick",
                  text(msg::cell_unclear_tick, shown(answer->raw), answer->match.label,
                       reading.index.question(item).id));
      unclear = {answer->raw, true};
    } else if (tick == Tick::ticked) {
      labels.push_back(answer->match.label);
    }
  }
  if (unclear.refused) {
    return unclear;
  }
  return {join(labels, std::string_view(&kListSeparator, 1)), false};
}

std::string joined_blanks(const Gathered& gathered) {
  std::vector<std::string> blanks;
  bool any = false;
  for (const DraftAnswer* answer : gathered.slots) {
    blanks.resize(std::max(blanks.size(), *answer->match.slot + 1));
    blanks[*answer->match.slot] = trim(answer->raw);
    any = any || !is_blank(answer->raw);
  }
  return any ? join(blanks, std::string_view(&kListSeparator, 1)) : "";
}

/// The first of the answers that stand for an item.
const DraftAnswer* first_of(const Gathered& gathered) {
  for (const auto* answers : {&gathered.whole, &gathered.ticks, &gathered.slots}) {
    if (!answers->empty()) {
      return answers->front();
    }
  }
  return nullptr;
}

}  // namespace

bool gather(SheetReading& reading, const Draft& draft, const SheetPaper& paper,
            GatheredItems& items) {
  for (const DraftAnswer& answer : draft.answers) {
    const ItemMatch match = paper.place(answer.match);
    if (match.kind == ItemMatch::Kind::two) {
      reject_sheet(
          reading, draft, "ambiguous-number",
          text(msg::sheet_two_readings, shown(answer.address),
               reading.index.question(match.item).id, reading.index.question(match.other).id));
      return false;
    }
    if (match.kind == ItemMatch::Kind::none) {
      if (is_blank(answer.raw)) {
        continue;
      }
      const bool off_form = answer.match.kind == ItemMatch::Kind::one;
      reject_cell(reading, draft, answer, "unknown-item",
                  off_form ? text(msg::cell_not_on_form, shown(draft.form), shown(answer.address))
                           : text(msg::cell_unknown_item, shown(answer.address)));
      continue;
    }
    Gathered& gathered = items[match.item];
    auto& list = match.slot            ? gathered.slots
                 : match.label.empty() ? gathered.whole
                                       : gathered.ticks;
    list.push_back(&answer);
  }
  return true;
}

TakenAnswer answer_of(SheetReading& reading, const Draft& draft, std::size_t item,
                      const Gathered& gathered) {
  TakenAnswer whole = whole_answer(reading, draft, item, gathered);
  if (!whole.raw.empty()) {
    return whole;
  }
  return gathered.ticks.empty() ? TakenAnswer{joined_blanks(gathered), false}
                                : ticked_options(reading, draft, item, gathered);
}

RawAnswer raw_answer(const Draft& draft, std::size_t item, const Gathered& gathered,
                     TakenAnswer taken) {
  const DraftAnswer* first = first_of(gathered);
  return {item, std::move(taken.raw), first != nullptr ? first->line : draft.origin.line,
          taken.refused, first != nullptr ? first->at : draft.origin.at};
}

}  // namespace tiku
