#pragma once

#include <string_view>

#include "model/question.h"
#include "model/response.h"

/// The normaliser by type of question; normalise() chooses. All are tolerant and pure.
namespace tiku {

Response normalise_choice(const Question& question, std::string_view raw);
Response normalise_judge(const Question& question, std::string_view raw);
Response normalise_fill(const Question& question, std::string_view raw);
Response normalise_short(const Question& question, std::string_view raw);
Response normalise_given(const Question& question, std::string_view raw);

}  // namespace tiku
