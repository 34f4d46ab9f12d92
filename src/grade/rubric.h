#pragma once

#include <optional>
#include <string_view>

#include "model/question.h"
#include "model/score.h"

namespace tiku {

/// A short answer never gets points by itself: the judgement is pending, with what the rubric
/// proposes, the smaller of the question's points and the sum of the rubric points found (the best
/// `need` of them where that is stated).
///
/// Evidence has an entry for every phrase found and one, without a hit, for every rubric point that
/// was missed (with the forbidden phrase where that is why). The points of a rubric point stand at
/// its first entry; 0 where it is not among the best `need`.
Judgement propose_by_rubric(const Question& question, std::string_view answer);

/// Where `phrase` begins in `answer`, in characters from 0. Width, case and white space do not
/// matter: runs of white space are one space, and none beside a Han character. An empty phrase is
/// nowhere.
std::optional<std::size_t> find_phrase(std::string_view answer, std::string_view phrase);

}  // namespace tiku
