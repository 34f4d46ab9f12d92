#pragma once

#include <cstdint>

#include "base/message.h"
#include "quiz/schedule.h"

namespace tiku {

/// When something comes back, for people: "today", "tomorrow", "Thursday", "in 3 weeks". `days` are
/// counted from today, `weekday` is that of the day itself.
Text due_words(std::int64_t days, Weekday weekday);

}  // namespace tiku
