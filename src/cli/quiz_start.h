#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "cli/context.h"
#include "cli/quiz_face.h"
#include "cli/quiz_options.h"
#include "quiz/record.h"
#include "quiz/session.h"

namespace tiku {

/// A sitting that is about to begin or to go on.
struct StartedQuiz {
  Sitting sitting;
  Session session;
};

/// "10m", "90s", "1h", "10" (minutes) as milliseconds; nothing for anything else.
std::optional<std::int64_t> parse_time_limit(std::string_view text);

/// Takes up the unfinished sitting of the bank where there is one and the trainee (or an option)
/// says so; else makes a new one by the options. `bank` must outlive it; `face` is null where
/// nobody can be asked.
Result<StartedQuiz> start_quiz(const QuizOptions& options, const Bank& bank, Context& context,
                               Record& record, QuizFace* face);

}  // namespace tiku
