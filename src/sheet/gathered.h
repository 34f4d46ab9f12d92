#pragma once

#include <map>
#include <string>
#include <vector>

#include "sheet/forms.h"
#include "sheet/reading.h"

namespace tiku {

/// The answers of one sheet to one item, while several columns may still add to it.
struct Gathered {
  std::vector<const DraftAnswer*> whole;
  std::vector<const DraftAnswer*> ticks;
  std::vector<const DraftAnswer*> slots;
};

using GatheredItems = std::map<std::size_t, Gathered>;

/// What stands for an item. Refused: it is listed among the rejects and only a person can settle
/// it.
struct TakenAnswer {
  std::string raw;
  bool refused = false;
};

/// Puts every answer to its item; what names no item is refused, unless it is empty. False: a
/// number has two readings.
bool gather(SheetReading& reading, const Draft& draft, const SheetPaper& paper,
            GatheredItems& items);

/// What stands for the item; two answers that differ are refused.
TakenAnswer answer_of(SheetReading& reading, const Draft& draft, std::size_t item,
                      const Gathered& gathered);

RawAnswer raw_answer(const Draft& draft, std::size_t item, const Gathered& gathered,
                     TakenAnswer taken);

}  // namespace tiku
