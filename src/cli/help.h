#pragma once

#include <string>

#include "cli/command.h"
#include "diag/renderers.h"

namespace tiku {

/// `-h` is brief and fits a screen; `--help` is everything.
enum class HelpLevel : std::uint8_t { brief, full };

std::string program_help(HelpLevel level, const Style& style);
std::string command_help(const Command& command, HelpLevel level, const Style& style);

/// "KEY ANSWERS..." with what may be left out in brackets; derived from the positionals.
std::string positional_usage(const Command& command);

/// "-o, --out DIR" in the language.
std::string option_head(const OptionSpec& option, Lang lang);

}  // namespace tiku
