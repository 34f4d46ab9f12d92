#pragma once

#include <cstdint>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// The paper that `exam.draw` and a seed make of a bank: indices into items_of(bank), rising. A
/// rule names a section by its title, else a type; a case is drawn whole and counts once. Of a rule
/// that asks for more than there is all are taken. Scored questions that no rule names are not on
/// the paper; unscored ones (who answers, surveys) always are. Without rules every item is. The
/// same bank and seed give the same paper on every machine.
std::vector<std::size_t> draw_paper(const Bank& bank, std::uint64_t seed);

}  // namespace tiku
