#include "cli/args.h"

#include <algorithm>
#include <charconv>

#include "base/assert.h"
#include "base/text.h"
#include "cli/messages.h"

namespace tiku {
namespace {

std::string choice_list(std::span<const Choice> choices) {
  std::vector<std::string> names;
  for (const Choice& choice : choices) {
    names.emplace_back(choice.name);
  }
  return join(names, ", ");
}

Error not_a_choice(const std::string& what, std::span<const Choice> choices,
                   const std::string& value) {
  std::vector<std::string_view> names;
  for (const Choice& choice : choices) {
    names.push_back(choice.name);
  }
  const std::string_view near = suggest(value, names);
  if (near.empty()) {
    return Error{text(msg::not_a_choice, what, visible(value), choice_list(choices))};
  }
  return Error{text(msg::not_a_choice_near, what, visible(value), near, choice_list(choices))};
}

/// Stores one value; `what` is how the user knows the option or argument.
Result<void> store(const Binding& binding, std::span<const Choice> choices, const std::string& what,
                   const std::string& value, void* options) {
  GivenValue given{value, 0};
  while (given.choice < choices.size() && choices[given.choice].name != value) {
    ++given.choice;
  }
  if (!choices.empty() && given.choice == choices.size()) {
    return not_a_choice(what, choices, value);
  }
  const Message* wanted = binding.store(options, given);
  if (wanted != nullptr) {
    return Error{text(msg::wrong_value_kind, what, *wanted, visible(value))};
  }
  return {};
}

Error unknown_option(const ParsedArgs& arguments, const std::string& word,
                     std::span<const OptionSpec> globals) {
  const std::string name = word.substr(0, word.find('='));
  std::vector<std::string> known;
  for (const OptionSpec& option : globals) {
    known.push_back(option_text(option));
  }
  if (arguments.command != nullptr) {
    for (const OptionSpec& option : arguments.command->options) {
      known.push_back(option_text(option));
    }
  }
  const std::string command =
      arguments.command == nullptr ? "" : " " + std::string(arguments.command->name);
  const bool is_long = name.starts_with("--");  // any other letter would be as near to a single one
  const std::string_view near = is_long ? suggest(name, {known.begin(), known.end()}) : "";
  if (near.empty()) {
    return Error{text(msg::unknown_option, visible(name), command)};
  }
  return Error{text(msg::unknown_option_near, visible(name), command, near)};
}

Error unknown_command(const std::string& word, std::span<const Command* const> commands) {
  std::vector<std::string_view> known;
  for (const Command* command : commands) {
    if (command->group != Group::hidden) {
      known.push_back(command->name);
    }
  }
  const std::string_view near = suggest(word, known);
  if (near.empty()) {
    return Error{text(msg::unknown_command, visible(word))};
  }
  return Error{text(msg::unknown_command_near, visible(word), near)};
}

bool is_name_of(const OptionSpec& option, std::string_view word) {
  return (!option.name.empty() && word == "--" + std::string(option.name)) ||
         (option.short_name != 0 && word == std::string("-") + option.short_name);
}

const OptionSpec* find_option(const ParsedArgs& arguments, std::span<const OptionSpec> globals,
                              std::string_view word) {
  if (arguments.command != nullptr) {
    for (const OptionSpec& option : arguments.command->options) {
      if (is_name_of(option, word)) {
        return &option;
      }
    }
  }
  for (const OptionSpec& option : globals) {
    if (is_name_of(option, word)) {
      return &option;
    }
  }
  return nullptr;
}

Error no_value(const OptionSpec& option) {
  return Error{text(msg::no_value, option_text(option), option.value)};
}

bool swallowed_an_option(const ParsedArgs& arguments, std::span<const OptionSpec> globals,
                         const GivenOption& given) {
  return given.option->takes_value() &&
         std::any_of(given.values.begin(), given.values.end(), [&](const std::string& value) {
           return find_option(arguments, globals, value) != nullptr;
         });
}

/// `--out --details`: the next option was swallowed as a value.
const OptionSpec* option_that_swallowed_another(const ParsedArgs& arguments,
                                                std::span<const OptionSpec> globals) {
  for (const std::vector<GivenOption>* list : {&arguments.options, &arguments.globals}) {
    for (const GivenOption& given : *list) {
      if (swallowed_an_option(arguments, globals, given)) {
        return given.option;
      }
    }
  }
  return nullptr;
}

}  // namespace

const Message* store_value(bool& field, const GivenValue& /*value*/) {
  field = true;
  return nullptr;
}

const Message* store_value(std::string& field, const GivenValue& value) {
  field = value.text;
  return nullptr;
}

const Message* store_value(std::optional<std::string>& field, const GivenValue& value) {
  field = std::string(value.text);
  return nullptr;
}

const Message* store_value(std::int64_t& field, const GivenValue& value) {
  const char* const end = value.text.data() + value.text.size();
  const std::from_chars_result read = std::from_chars(value.text.data(), end, field);
  return read.ec == std::errc() && read.ptr == end ? nullptr : &msg::whole_number;
}

const Message* store_value(std::optional<std::int64_t>& field, const GivenValue& value) {
  return store_value(field.emplace(), value);
}

const Message* store_value(std::optional<std::uint64_t>& field, const GivenValue& value) {
  const char* const end = value.text.data() + value.text.size();
  const std::from_chars_result read = std::from_chars(value.text.data(), end, field.emplace());
  return read.ec == std::errc() && read.ptr == end ? nullptr : &msg::counting_number;
}

const Message* store_value(std::vector<std::string>& field, const GivenValue& value) {
  field.emplace_back(value.text);
  return nullptr;
}

std::string option_text(const OptionSpec& option) {
  return option.name.empty() ? std::string("-") + option.short_name
                             : "--" + std::string(option.name);
}

Result<void> check_words(const ParsedArgs& arguments, std::span<const Command* const> commands,
                         std::span<const OptionSpec> globals) {
  for (const std::string& word : arguments.unknown) {
    if (arguments.command == nullptr && !word.starts_with('-')) {
      return unknown_command(word, commands);
    }
  }
  if (!arguments.unknown.empty()) {
    return unknown_option(arguments, arguments.unknown.front(), globals);
  }
  if (!arguments.without_value.empty()) {
    const OptionSpec* option = find_option(arguments, globals, arguments.without_value);
    return option == nullptr ? unknown_option(arguments, arguments.without_value, globals)
                             : no_value(*option);
  }
  if (const OptionSpec* option = option_that_swallowed_another(arguments, globals)) {
    return no_value(*option);
  }
  return {};
}

Result<void> store_options(std::span<const GivenOption> given, void* options) {
  for (const GivenOption& one : given) {
    for (const std::string& value : one.values) {
      if (!one.option->takes_value() && value != "true") {
        return Error{text(msg::flag_with_value, option_text(*one.option), visible(value))};
      }
      Result<void> stored =
          store(one.option->bind, one.option->choices, option_text(*one.option), value, options);
      if (!stored) {
        return stored;
      }
    }
  }
  return {};
}

Result<void> store_positionals(const Command& command, const std::vector<std::string>& words,
                               void* options) {
  std::size_t next = 0;
  for (const PositionalSpec& positional : command.positionals) {
    if (next == words.size() && positional.required) {
      return Error{text(msg::missing_positional, command.name, positional.label)};
    }
    const std::size_t taken =
        positional.bind.arity == Arity::many ? words.size() : std::min(next + 1, words.size());
    for (; next < taken; ++next) {
      Result<void> stored = store(positional.bind, positional.choices,
                                  std::string(positional.label), words[next], options);
      if (!stored) {
        return stored;
      }
    }
  }
  if (next < words.size()) {
    return Error{text(msg::too_many_words, command.name, visible(words[next]))};
  }
  return {};
}

}  // namespace tiku
