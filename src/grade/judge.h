#pragma once

#include "model/question.h"
#include "model/response.h"
#include "model/score.h"

namespace tiku {

/// Scores one understood response, exactly. Blank and invalid responses get their declared points
/// and never reach a formula; ambiguous ones and short answers are pending (with the rubric's
/// proposal and its evidence). With several right answers (accept_also) the best counts.
Judgement judge(const Question& question, const Response& response);

/// The same, slowly and obviously, sharing no scoring code with judge(); tests compare the two on
/// random input.
Judgement reference_judge(const Question& question, const Response& response);

}  // namespace tiku
