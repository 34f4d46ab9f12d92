#pragma once

#include <span>
#include <string_view>

#include "cli/command.h"

// What belongs to the program and not to one command; help and man page are derived from it.

namespace tiku {

struct Variable {
  std::string_view name;
  Message summary;
};

/// The two examples of `tiku` alone.
std::span<const Example> program_examples();
/// What 0 and 1 mean for the program as a whole; each command says it more exactly.
std::span<const ExitCode> program_exit_codes();
/// Exit codes every command has.
std::span<const ExitCode> common_exit_codes();
std::span<const Variable> environment_variables();
/// Paragraphs that belong to no single command.
std::span<const Message> program_notes();

}  // namespace tiku
