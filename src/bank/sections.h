#pragma once

#include "bank/fields.h"
#include "bank/reading.h"
#include "bank/scope.h"

namespace tiku {

/// Reads `sections`, or flat `questions` or `answers`, of a bank or key into its sections and
/// questions.
void read_body(Reading& reading, const Fields& root);

}  // namespace tiku
