#pragma once

#include "model/bank.h"

namespace tiku {

/// The bank as a candidate may see it: no answer, and nothing that was written for those who know
/// it (explanations, rubrics, reviews, notes, sources, corrections, points of single options). How
/// much a question earns and how a part of it is scored stay.
Bank without_answers(const Bank& bank);

}  // namespace tiku
