#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "cli/command.h"

// From words to a command and its options. cli/args_cli11.cpp takes the words apart; what they mean
// (choices, numbers, how many) is checked against the records here, so that every complaint is in
// the user's language.

namespace tiku {

struct GivenOption {
  const OptionSpec* option = nullptr;
  std::vector<std::string> values;  // flags: one empty value each time
};

/// What was typed, matched with the records; values are not yet checked.
struct ParsedArgs {
  const Command* command = nullptr;
  /// Options of the command, in the order of its record; only those that were given.
  std::vector<GivenOption> options;
  /// Options of the program (--lang, --color ...).
  std::vector<GivenOption> globals;
  std::vector<std::string> positionals;
  /// Words that are neither: a mistyped command or option.
  std::vector<std::string> unknown;
  /// The option at the end of the line whose value is missing, as typed; else empty.
  std::string without_value;
};

/// Takes the words apart (without the program's own name). Never fails: what is wrong is in the
/// result.
ParsedArgs split_args(const std::vector<std::string>& words,
                      std::span<const Command* const> commands,
                      std::span<const OptionSpec> globals);

/// What is wrong with the words as a whole, before any value is looked at: an unknown command or
/// option (with the nearest one), a missing value.
Result<void> check_words(const ParsedArgs& arguments, std::span<const Command* const> commands,
                         std::span<const OptionSpec> globals);

/// Stores the values of `given` in the struct that their bindings belong to.
Result<void> store_options(std::span<const GivenOption> given, void* options);

/// Hands the words to the positionals of the command in order; too few and too many are errors.
Result<void> store_positionals(const Command& command, const std::vector<std::string>& words,
                               void* options);

/// As people write it: "--out", or "-h" where there is no long name.
std::string option_text(const OptionSpec& option);

}  // namespace tiku
