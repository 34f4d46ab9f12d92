#pragma once

#include "model/bank.h"

namespace tiku {

/// Gives each question of the bank an id: the one that its file states, the first where several are
/// the same; else type and number (`single-3`), and a number behind them where that is taken. A key
/// keeps its numbers as printed where no other section has them too.
void name_questions(Bank& bank);

}  // namespace tiku
