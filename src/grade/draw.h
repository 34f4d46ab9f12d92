#pragma once

#include <cstdint>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// The paper that `exam.draw` and a seed make of a bank: indices into items_of(bank), rising. A
/// rule names a section by its title; sections without a rule, and questions that are not scored
/// (who answers, surveys), are always on the paper. A case is drawn whole and counts once. Of a
/// rule that asks for more than there is all are taken. The same bank and seed give the same paper
/// on every machine.
std::vector<std::size_t> draw_paper(const Bank& bank, std::uint64_t seed);

}  // namespace tiku
