#pragma once

#include <string>
#include <string_view>

#include "grade/policy.h"
#include "model/question.h"
#include "model/response.h"

namespace tiku {

/// "subset_each(1/2)", "net_w(50%)" or "{option_map: {A: 1}, other: -1/2, min: 0, max: 2}" as a
/// spec.
PolicySpec policy_spec(std::string_view text);

/// A multiple-choice question with options A, B, C ...; each letter of `key` is right.
Question choice_question(std::int64_t options, std::string_view key, Rational points,
                         std::string_view policy);

/// Ticks, a letter each; an empty text is a blank.
Response picks_of(std::string_view letters);

}  // namespace tiku
