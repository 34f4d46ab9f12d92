#pragma once

#include <string>

#include "model/question.h"

namespace tiku {

/// The answer of a question as a key writes it; "-" where it has none.
std::string answer_of(const Question& question);

/// All questions of the papers in a text, one a line: "single | stem | A=.. B=.. | answer".
std::string questions_in(const std::string& bytes);

}  // namespace tiku
