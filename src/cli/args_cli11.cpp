// The only file that knows CLI11: it takes the words apart and nothing more. Meaning and messages
// are in args.cpp.
#include <algorithm>
#include <iterator>

#include <CLI/CLI.hpp>

#include "cli/args.h"

namespace tiku {
namespace {

using Words = std::vector<std::string>;

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

void declare(CLI::App& app, const Command& command) {
  CLI::App* sub = app.add_subcommand(std::string(command.name));
  sub->set_help_flag();
  sub->allow_extras();
  sub->fallthrough();
  for (const OptionSpec& option : command.options) {
    declare(*sub, option);
  }
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

/// A word of its own is an argument; one that begins with a dash is an option nobody knows ("-" is
/// standard input).
void sort_out(const Words& words, ParsedArgs& parsed) {
  for (const std::string& word : words) {
    const bool option = word.size() > 1 && word.front() == '-';
    (option || parsed.command == nullptr ? parsed.unknown : parsed.positionals).push_back(word);
  }
}

}  // namespace

ParsedArgs split_args(const Words& words, std::span<const Command* const> commands,
                      std::span<const OptionSpec> globals) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.require_subcommand(0, 1);
  for (const OptionSpec& option : globals) {
    declare(app, option);
  }
  // Only what is named can be meant; an app for each of the others would cost a short run dearly.
  std::vector<const Command*> named;
  std::copy_if(commands.begin(), commands.end(), std::back_inserter(named),
               [&](const Command* command) {
                 return std::find(words.begin(), words.end(), command->name) != words.end();
               });
  for (const Command* command : named) {
    declare(app, *command);
  }

  // CLI11 forgets on which side of "--" a word stood, so it gets only those before it.
  const auto dashes = std::find(words.begin(), words.end(), "--");
  ParsedArgs parsed;
  try {
    app.parse(Words(std::reverse_iterator(dashes), words.rend()));
  } catch (const CLI::ParseError&) {
    // Values, counts and further words are accepted as they are, so only a value at the end can be
    // missing.
    parsed.without_value = dashes == words.begin() ? "" : *std::prev(dashes);
  }
  parsed.globals = given(app, globals);
  for (const Command* command : named) {
    const CLI::App* sub = app.get_subcommand(std::string(command->name));
    if (sub->parsed()) {
      parsed.command = command;
      parsed.options = given(*sub, command->options);
    }
  }
  sort_out(app.remaining(true), parsed);
  if (dashes != words.end()) {
    Words& rest = parsed.command == nullptr ? parsed.unknown : parsed.positionals;
    rest.insert(rest.end(), std::next(dashes), words.end());
  }
  return parsed;
}

}  // namespace tiku
