#pragma once

#include "model/question.h"

namespace tiku {

/// Changes the points of a question, of its options and of its parts alike.
void scale_points(Question& question, const Rational& weight);

}  // namespace tiku
