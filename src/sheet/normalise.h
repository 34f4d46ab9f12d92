#pragma once

#include <span>
#include <string_view>

#include "model/question.h"
#include "model/response.h"

namespace tiku {

/// Strict accepts canonical forms only: what would need a tolerance is invalid.
enum class Tolerance : std::uint8_t { tolerant, strict };

/// Understands one raw answer to `question` (chinese-exams surface forms): decoding is done,
/// judging is not. Never guesses: what can be read in two ways is `ambiguous`, what cannot be an
/// answer is `invalid`, both with the reason. Lists are joined by kListSeparator in `raw`. Pure;
/// cost does not depend on earlier calls.
Response normalise(const Question& question, std::string_view raw,
                   Tolerance tolerance = Tolerance::tolerant);

/// Whether a whole cell says that the candidate was absent (缺考, 缺席, 请假).
bool says_absent(std::string_view raw);

/// Every tolerance the normaliser knows, in the order of the table; documentation derives from it.
std::span<const ToleranceRule* const> tolerance_rules();

}  // namespace tiku
