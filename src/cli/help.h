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

/// What an option or argument means in one line: its help, its choices, its default.
std::string option_meaning(const OptionSpec& option, HelpLevel level, Lang lang);
std::string positional_meaning(const PositionalSpec& positional, Lang lang);

/// "-o, --out DIR" in the language.
std::string option_head(const OptionSpec& option, Lang lang);

}  // namespace tiku
