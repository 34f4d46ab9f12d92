// Help is derived from the records; a heading and its entries are all there is.
#include "cli/help.h"

#include <algorithm>

#include "base/text.h"
#include "cli/args.h"
#include "cli/layout.h"
#include "cli/messages.h"
#include "cli/program.h"
#include "cli/registry.h"
#include "cli/settings.h"

namespace tiku {
namespace {

std::string heading(const Message& title, const Style& style) {
  const std::string text(title.in(style.lang));
  return style.colour ? "\n\x1b[1m" + text + "\x1b[0m\n" : "\n" + text + "\n";
}

std::string usage_line(const std::string& rest, const Style& style) {
  return std::string(msg::usage.in(style.lang)) + (style.lang == Lang::zh ? "：" : ": ") + rest +
         "\n";
}

std::string choice_names(std::span<const Choice> choices, Lang lang) {
  std::vector<std::string> names;
  for (const Choice& choice : choices) {
    names.emplace_back(choice.name);
  }
  return text(msg::allowed_words, join(names, ", ")).in(lang);
}

/// Sentences that follow each other: in Chinese without a space.
void follow(std::string& out, std::string_view next, Lang lang) {
  if (!out.empty() && !next.empty()) {
    out += lang == Lang::zh ? "；" : "; ";
  }
  out += next;
}

std::string option_block(std::span<const OptionSpec> options, HelpLevel level, const Style& style) {
  std::vector<Entry> entries;
  for (const OptionSpec& option : options) {
    entries.push_back({option_head(option, style.lang), option_meaning(option, level, style.lang)});
  }
  return two_columns(entries, style.width);
}

std::string positional_block(const Command& command, const Style& style) {
  std::vector<Entry> entries;
  for (const PositionalSpec& positional : command.positionals) {
    entries.push_back({std::string(positional.label), positional_meaning(positional, style.lang)});
  }
  return two_columns(entries, style.width);
}

/// Commands to copy, each under what it does.
std::string example_block(std::span<const Example> examples, const Style& style) {
  std::string out;
  for (const Example& example : examples) {
    out += "  " + std::string(example.command) + "\n" +
           paragraph(example.summary.in(style.lang), style.width, 4);
  }
  return out;
}

std::string exit_code_block(std::span<const ExitCode> own, const Style& style) {
  std::vector<Entry> entries;
  for (const ExitCode& exit : own) {
    entries.push_back({std::to_string(exit.code), std::string(exit.summary.in(style.lang))});
  }
  for (const ExitCode& exit : common_exit_codes()) {
    const bool said = std::any_of(own.begin(), own.end(),
                                  [&exit](const ExitCode& code) { return code.code == exit.code; });
    if (said) {
      continue;  // the command says more exactly when
    }
    entries.push_back({std::to_string(exit.code), std::string(exit.summary.in(style.lang))});
  }
  return two_columns(entries, style.width);
}

std::string variable_block(const Style& style) {
  std::vector<Entry> entries;
  for (const Variable& variable : environment_variables()) {
    entries.push_back({std::string(variable.name), std::string(variable.summary.in(style.lang))});
  }
  return two_columns(entries, style.width);
}

struct GroupTitle {
  Group group;
  const Message* title;
};

constexpr GroupTitle kGroups[] = {
    {Group::exams, &msg::commands_exams},
    {Group::banks, &msg::commands_banks},
    {Group::reference, &msg::commands_reference},
};

std::string command_blocks(const Style& style) {
  std::string out;
  for (const GroupTitle& group : kGroups) {
    std::vector<Entry> entries;
    for (const Command* command : commands()) {
      if (command->group == group.group) {
        entries.push_back(
            {std::string(command->name), std::string(command->summary.in(style.lang))});
      }
    }
    if (!entries.empty()) {
      out += heading(*group.title, style) + two_columns(entries, style.width);
    }
  }
  return out;
}

std::string see_also_line(const Command& command) {
  std::vector<std::string> names;
  for (const std::string_view name : command.see_also) {
    names.push_back(find_command(name) == nullptr ? std::string(name)
                                                  : "tiku " + std::string(name));
  }
  return "  " + join(names, ", ") + "\n";
}

}  // namespace

std::string option_meaning(const OptionSpec& option, HelpLevel level, Lang lang) {
  std::string meaning(option.help.in(lang));
  if (!option.choices.empty()) {
    follow(meaning, choice_names(option.choices, lang), lang);
  }
  if (level == HelpLevel::full) {
    follow(meaning, option.details.in(lang), lang);
    follow(meaning, option.bind.arity == Arity::many ? msg::repeatable.in(lang) : "", lang);
  }
  if (!option.fallback.empty()) {
    meaning += (lang == Lang::zh ? "" : " ") + text(msg::default_value, option.fallback).in(lang);
  }
  return meaning;
}

std::string positional_meaning(const PositionalSpec& positional, Lang lang) {
  std::string meaning(positional.help.in(lang));
  if (!positional.choices.empty()) {
    follow(meaning, choice_names(positional.choices, lang), lang);
  }
  return meaning;
}

std::string positional_usage(const Command& command) {
  std::string usage;
  for (const PositionalSpec& positional : command.positionals) {
    const std::string label =
        std::string(positional.label) + (positional.bind.arity == Arity::many ? "..." : "");
    usage += positional.required ? " " + label : " [" + label + "]";
  }
  return usage;
}

std::string option_head(const OptionSpec& option, Lang lang) {
  std::string head = option.short_name == 0 ? "    " : std::string("-") + option.short_name;
  if (!option.name.empty()) {
    head += (option.short_name == 0 ? "--" : ", --") + std::string(option.name);
  }
  return option.takes_value() ? head + " " + std::string(option.value.in(lang)) : head;
}

std::string program_help(HelpLevel level, const Style& style) {
  std::string out = paragraph(msg::tagline.in(style.lang), style.width, 0);
  out += "\n" + usage_line(std::string(msg::usage_program.in(style.lang)), style);
  out += command_blocks(style);
  out += heading(msg::examples, style) + example_block(program_examples(), style);
  if (level == HelpLevel::brief) {
    return out + "\n" + paragraph(msg::more_help_program.in(style.lang), style.width, 0);
  }
  for (const Message& note : program_notes()) {
    out += "\n" + paragraph(note.in(style.lang), style.width, 0);
  }
  out += heading(msg::options_everywhere, style) + option_block(global_options(), level, style);
  out += heading(msg::exit_codes, style) + exit_code_block(program_exit_codes(), style);
  return out + heading(msg::environment, style) + variable_block(style);
}

std::string command_help(const Command& command, HelpLevel level, const Style& style) {
  const std::string options = " " + std::string(msg::usage_option.in(style.lang));
  std::string out = paragraph(command.summary.in(style.lang), style.width, 0);
  out +=
      "\n" +
      usage_line("tiku " + std::string(command.name) + options + positional_usage(command), style);
  if (level == HelpLevel::full) {
    for (const std::string_view part : split(command.description.in(style.lang), "\n\n")) {
      out += "\n" + paragraph(part, style.width, 0);
    }
  }
  if (!command.positionals.empty()) {
    out += heading(msg::arguments, style) + positional_block(command, style);
  }
  if (!command.options.empty()) {
    out += heading(msg::options, style) + option_block(command.options, level, style);
  }
  if (level == HelpLevel::brief) {
    return out + "\n" +
           paragraph(text(msg::more_help_command, command.name).in(style.lang), style.width, 0);
  }
  out += heading(msg::options_everywhere, style) + option_block(global_options(), level, style);
  out += heading(msg::examples, style) + example_block(command.examples, style);
  out += heading(msg::exit_codes, style) + exit_code_block(command.exit_codes, style);
  return command.see_also.empty() ? out
                                  : out + heading(msg::see_also, style) + see_also_line(command);
}

}  // namespace tiku
