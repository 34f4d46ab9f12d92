#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/bank.h"
#include "quiz/record.h"
#include "quiz/schedule.h"

namespace tiku {

/// The first tries of each question of the bank, by address and in order, judged by the key as it
/// is now. Only questions that can still be asked.
using Tries = std::map<std::string, std::vector<FirstTry>>;

Result<Tries> tries_of(const Record& record, const Bank& bank);

/// Questions that are due on a day (local_day), those of earlier days included.
std::set<std::string> due_questions(const Tries& tries, std::int64_t day,
                                    const LocalOffset& offset);

/// Questions whose last first try was wrong.
std::set<std::string> wrong_last(const Tries& tries);

}  // namespace tiku
