// The only file that knows CLI11: it takes the words apart and nothing more. Meaning and messages
// are in args.cpp.
#include <CLI/CLI.hpp>

#include "cli/args.h"

namespace tiku {
namespace {

std::string cli11_names(const OptionSpec& option) {
  std::string names = option.short_name == 0 ? "" : std::string("-") + option.short_name;
  if (!option.name.empty()) {
    names += (names.empty() ? "--" : ",--") + std::string(option.name);
  }
  return names;
}

void declare(CLI::App& app, const OptionSpec& option) {
  if (option.takes_value()) {
    app.add_option(cli11_names(option))
        ->type_size(1)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  } else {
    app.add_flag(cli11_names(option))->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
}

constexpr const char* kPositionals = "words";
constexpr int kManyWords = 1 << 20;

void declare(CLI::App& app, const Command& command) {
  CLI::App* sub = app.add_subcommand(std::string(command.name));
  sub->set_help_flag();
  sub->allow_extras();
  sub->fallthrough();
  for (const OptionSpec& option : command.options) {
    declare(*sub, option);
  }
  sub->add_option(kPositionals)->type_size(1)->expected(0, kManyWords);
}

std::vector<GivenOption> given(const CLI::App& app, std::span<const OptionSpec> options) {
  std::vector<GivenOption> found;
  for (const OptionSpec& option : options) {
    const CLI::Option* parsed = app.get_option_no_throw(option_text(option));
    if (parsed != nullptr && parsed->count() > 0) {
      found.push_back({&option, parsed->results()});
    }
  }
  return found;
}

}  // namespace

ParsedArgs split_args(const std::vector<std::string>& words,
                      std::span<const Command* const> commands,
                      std::span<const OptionSpec> globals) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.require_subcommand(0, 1);
  for (const OptionSpec& option : globals) {
    declare(app, option);
  }
  for (const Command* command : commands) {
    declare(app, *command);
  }

  ParsedArgs parsed;
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError&) {
    // Values, counts and extra words are accepted as they are, so only one thing is left to go
    // wrong.
    parsed.without_value = words.empty() ? "" : words.back();
  }
  parsed.globals = given(app, globals);
  parsed.unknown = app.remaining(true);
  for (const Command* command : commands) {
    const CLI::App* sub = app.get_subcommand(std::string(command->name));
    if (sub->parsed()) {
      parsed.command = command;
      parsed.options = given(*sub, command->options);
      parsed.positionals = sub->get_option(kPositionals)->results();
    }
  }
  return parsed;
}

}  // namespace tiku
