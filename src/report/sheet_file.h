#pragma once

#include <cstdint>
#include <string>

#include "model/bank.h"
#include "model/sheet.h"

namespace tiku {

/// When a sitting began and ended, and how much of it was a pause.
struct SheetTimes {
  std::int64_t started = 0;
  std::int64_t submitted = 0;
  std::int64_t paused_seconds = 0;
};

/// An answer sheet as a YAML file that `tiku grade` reads: answers by the ids of the bank; `order`
/// where only some of its questions were asked.
std::string sheet_file(const Bank& bank, const Sheet& sheet, const SheetTimes& times);

}  // namespace tiku
