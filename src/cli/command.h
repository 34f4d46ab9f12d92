#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/message.h"
#include "cli/binding.h"

// The record of a command. Help, man page, completion and suggestions are derived from it; nothing
// about a command is typed anywhere else. Records are constants with static storage, so spans and
// messages may be kept.

namespace tiku {

/// What a shell should offer for a value; choices are offered by themselves.
enum class Completes : std::uint8_t { nothing, files, folders };

/// A word an option accepts; never translated.
struct Choice {
  std::string_view name;
  Message summary{"", ""};
};

struct OptionSpec {
  /// Long name without dashes; empty where there is only a short one.
  std::string_view name;
  char short_name = 0;
  Binding bind;
  /// What stands for the value in help ("DIR"); empty for flags.
  Message value{"", ""};
  /// One line: what it does.
  Message help;
  /// More, for --help and the man page only.
  Message details{"", ""};
  std::span<const Choice> choices = {};
  /// The value that holds when the option is not given, as the user would write it; empty: not
  /// shown.
  std::string_view fallback = {};
  Completes completes = Completes::nothing;

  bool takes_value() const { return bind.arity != Arity::flag; }
};

/// An argument without a name. Those bound to a vector come last and take the rest.
struct PositionalSpec {
  /// What stands for it in help ("KEY"); never translated, so that every page says the same.
  std::string_view label;
  Binding bind;
  Message help;
  bool required = true;
  std::span<const Choice> choices = {};
  Completes completes = Completes::nothing;
};

struct Example {
  std::string_view command;
  Message summary;
};

struct ExitCode {
  int code = 0;
  Message summary;
};

enum class Group : std::uint8_t { exams, banks, reference, hidden };

struct Command {
  std::string_view name;
  Group group = Group::exams;
  /// One line, as the list of commands shows it.
  Message summary;
  /// Paragraphs separated by an empty line.
  Message description;
  std::span<const PositionalSpec> positionals;
  std::span<const OptionSpec> options;
  std::span<const Example> examples;
  /// Besides 70 (internal error) and 130 (interrupted), which every command has.
  std::span<const ExitCode> exit_codes;
  /// Names of commands and man pages: "explain", "tiku-bank(5)".
  std::span<const std::string_view> see_also;
  std::string_view since;
  Runner run;
};

}  // namespace tiku
