#pragma once

#include "model/question.h"
#include "model/response.h"
#include "model/score.h"

namespace tiku {

/// Scores one understood response, exactly. Blank and invalid responses get their declared points
/// and never reach a formula; ambiguous ones, questions without a key and short answers are pending
/// (with the rubric's proposal and its evidence). With several right answers (accept_also) the best
/// counts.
///
/// The state of an answer that a formula scored:
/// - correct: the response is the key, or it earns the full points of the question, which are above
///   0; under option_map, whose limits are its own, only the key itself is correct;
/// - partial: not correct, and more than 0 points;
/// - wrong: everything else, negative points included.
/// An answer without any content (no pick, every blank empty, no text) is blank whatever its kind
/// says. The question must be a leaf; a case is the sum of its parts.
Judgement judge(const Question& question, const Response& response);

/// The same, slowly and obviously, sharing no scoring code with judge(); tests compare the two on
/// random input. It leaves out formula and evidence.
Judgement reference_judge(const Question& question, const Response& response);

}  // namespace tiku
