#pragma once

#include "cli/check_inputs.h"
#include "cli/context.h"
#include "lint/fixes.h"

namespace tiku {

/// Prints what --fix would change as a diff; returns the exit code.
int show_diff(const FixRun& fixed, const Context& context);

/// Writes the corrected files, the text of standard input to stdout, and says what was done. False
/// where one could not be written.
bool write_fixes(const CheckInputs& inputs, const FixRun& fixed, const Context& context);

/// Whether stdout is for the corrected text of standard input.
bool fixes_standard_input(const CheckInputs& inputs);

}  // namespace tiku
