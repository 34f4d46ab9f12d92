#include "cli/completion_scripts.h"

#include "base/text.h"
#include "cli/registry.h"
#include "cli/settings.h"

namespace tiku {
namespace {

std::vector<const Command*> visible_commands() {
  std::vector<const Command*> found;
  for (const Command* command : commands()) {
    if (command->group != Group::hidden) {
      found.push_back(command);
    }
  }
  return found;
}

std::string command_names(std::string_view separator) {
  std::vector<std::string> names;
  for (const Command* command : visible_commands()) {
    names.emplace_back(command->name);
  }
  return join(names, separator);
}

std::string choice_words(std::span<const Choice> choices) {
  std::vector<std::string> names;
  for (const Choice& choice : choices) {
    names.emplace_back(choice.name);
  }
  return join(names, " ");
}

/// "-o", "--out": every way to write the option.
std::vector<std::string> spellings(const OptionSpec& option) {
  std::vector<std::string> names;
  if (option.short_name != 0) {
    names.push_back(std::string("-") + option.short_name);
  }
  if (!option.name.empty()) {
    names.push_back("--" + std::string(option.name));
  }
  return names;
}

std::string option_words(std::span<const OptionSpec> options) {
  std::vector<std::string> words;
  for (const OptionSpec& option : options) {
    const std::vector<std::string> names = spellings(option);
    words.insert(words.end(), names.begin(), names.end());
  }
  return join(words, " ");
}

// ---- bash

std::string bash_reply(std::string_view compgen) {
  return "mapfile -t COMPREPLY < <(compgen " + std::string(compgen) + " -- \"$cur\")";
}

std::string bash_values(std::span<const Choice> choices, Completes completes) {
  if (!choices.empty()) {
    return bash_reply("-W '" + choice_words(choices) + "'");
  }
  switch (completes) {
    case Completes::files:
      return bash_reply("-f");
    case Completes::folders:
      return bash_reply("-d");
    case Completes::nothing:
      break;
  }
  return "COMPREPLY=()";
}

/// Lines of `case $command:$prev in`: what may follow an option that takes a value.
std::string bash_value_cases(const std::string& command, std::span<const OptionSpec> options) {
  std::string out;
  for (const OptionSpec& option : options) {
    if (option.takes_value()) {
      std::vector<std::string> patterns;
      for (const std::string& spelling : spellings(option)) {
        patterns.push_back(command + ":" + spelling);
      }
      out += "    " + join(patterns, "|") + ") " + bash_values(option.choices, option.completes) +
             "; return ;;\n";
    }
  }
  return out;
}

std::string bash_positional(const Command& command) {
  if (command.positionals.empty()) {
    return "COMPREPLY=()";
  }
  return bash_values(command.positionals.front().choices, command.positionals.front().completes);
}

// ---- zsh

/// For a specification in single quotes, where brackets and colons mean something.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
    } else {
      out += (c == '[' || c == ']' || c == ':' || c == '\\' ? "\\" : "") + std::string(1, c);
    }
  }
  return out;
}

std::string zsh_values(std::span<const Choice> choices, Completes completes) {
  if (!choices.empty()) {
    return "(" + choice_words(choices) + ")";
  }
  switch (completes) {
    case Completes::files:
      return "_files";
    case Completes::folders:
      return "_files -/";
    case Completes::nothing:
      break;
  }
  return " ";
}

std::string zsh_option(const OptionSpec& option, Lang lang) {
  const std::vector<std::string> names = spellings(option);
  const std::string many = option.bind.arity == Arity::many ? "*" : "";
  std::string tail = "[" + zsh_text(option.help.in(lang)) + "]";
  if (option.takes_value()) {
    tail +=
        ":" + zsh_text(option.value.in(lang)) + ":" + zsh_values(option.choices, option.completes);
  }
  std::string out;
  for (const std::string& name : names) {
    const std::string exclusive = many.empty() ? "(" + join(names, " ") + ")" : many;
    const std::string equals = option.takes_value() && name.starts_with("--") ? "=" : "";
    out += " \\\n        '" + exclusive + name + equals + tail + "'";
  }
  return out;
}

std::string zsh_command(const Command& command, Lang lang) {
  std::string out = "      " + std::string(command.name) + ")\n        _arguments";
  for (const OptionSpec& option : command.options) {
    out += zsh_option(option, lang);
  }
  for (const OptionSpec& option : global_options()) {
    out += zsh_option(option, lang);
  }
  for (const PositionalSpec& positional : command.positionals) {
    out += " \\\n        '" + std::string(positional.bind.arity == Arity::many ? "*" : "") + ":" +
           zsh_text(positional.label) + ":" + zsh_values(positional.choices, positional.completes) +
           "'";
  }
  return out + " ;;\n";
}

// ---- fish

std::string fish_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += (c == '\'' || c == '\\' ? "\\" : "") + std::string(1, c);
  }
  return "'" + out + "'";
}

std::string fish_values(std::span<const Choice> choices, Completes completes) {
  if (!choices.empty()) {
    return " -x -a " + fish_text(choice_words(choices));
  }
  switch (completes) {
    case Completes::files:
      return " -r -F";
    case Completes::folders:
      return " -x -a '(__fish_complete_directories)'";
    case Completes::nothing:
      break;
  }
  return " -x";
}

std::string fish_option(const OptionSpec& option, const std::string& condition, Lang lang) {
  std::string out = "complete -c tiku" + condition;
  if (option.short_name != 0) {
    out += std::string(" -s ") + option.short_name;
  }
  if (!option.name.empty()) {
    out += " -l " + std::string(option.name);
  }
  out += option.takes_value() ? fish_values(option.choices, option.completes) : "";
  return out + " -d " + fish_text(option.help.in(lang)) + "\n";
}

std::string fish_command(const Command& command, Lang lang) {
  const std::string condition =
      " -n '__fish_seen_subcommand_from " + std::string(command.name) + "'";
  std::string out;
  for (const OptionSpec& option : command.options) {
    out += fish_option(option, condition, lang);
  }
  for (const PositionalSpec& positional : command.positionals) {
    if (!positional.choices.empty() || positional.completes != Completes::nothing) {
      std::string values = fish_values(positional.choices, positional.completes);
      values = positional.completes == Completes::files ? " -F" : values;
      out += "complete -c tiku" + condition + values + "\n";
    }
  }
  return out;
}

}  // namespace

std::string bash_completion() {
  std::string values = bash_value_cases("*", global_options());
  std::string words;
  for (const Command* command : visible_commands()) {
    const std::string name(command->name);
    values += bash_value_cases(name, command->options);
    words += "    " + name + ") options=\"$options " + option_words(command->options) +
             "\"\n      [[ $cur == -* ]] || { " + bash_positional(*command) + "; return; } ;;\n";
  }
  return "# bash completion of tiku; made by `tiku completion bash`\n"
         "_tiku() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word\n"
         "  local options='" +
         option_words(global_options()) +
         "'\n"
         "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
         "    case $word in " +
         command_names("|") +
         ") command=$word; break ;; esac\n"
         "  done\n"
         "  case $command:$prev in\n" +
         values +
         "  esac\n"
         "  case $command in\n" +
         words + "    *) [[ $cur == -* ]] || { " + bash_reply("-W '" + command_names(" ") + "'") +
         "; return; } ;;\n"
         "  esac\n"
         "  " +
         bash_reply("-W \"$options\"") +
         "\n"
         "}\n"
         "complete -o filenames -F _tiku tiku\n";
}

std::string zsh_completion(Lang lang) {
  std::string described;
  std::string cases;
  for (const Command* command : visible_commands()) {
    described +=
        " \\\n    '" + zsh_text(command->name) + ":" + zsh_text(command->summary.in(lang)) + "'";
    cases += zsh_command(*command, lang);
  }
  std::string globals;
  for (const OptionSpec& option : global_options()) {
    globals += zsh_option(option, lang);
  }
  return "#compdef tiku\n"
         "# zsh completion of tiku; made by `tiku completion zsh`\n"
         "_tiku() {\n"
         "  local state line\n"
         "  typeset -A opt_args\n"
         "  local -a tiku_commands\n"
         "  tiku_commands=(" +
         described +
         ")\n"
         "  _arguments -C" +
         globals +
         " \\\n        '1: :->command' '*:: :->rest'\n"
         "  case $state in\n"
         "    command) _describe command tiku_commands ;;\n"
         "    rest) case $words[1] in\n" +
         cases +
         "    esac ;;\n"
         "  esac\n"
         "}\n"
         "if [ \"$funcstack[1]\" = _tiku ]; then _tiku \"$@\"; else compdef _tiku tiku; fi\n";
}

std::string fish_completion(Lang lang) {
  std::string out =
      "# fish completion of tiku; made by `tiku completion fish`\ncomplete -c tiku -f\n";
  for (const OptionSpec& option : global_options()) {
    out += fish_option(option, "", lang);
  }
  for (const Command* command : visible_commands()) {
    out += "complete -c tiku -n __fish_use_subcommand -a " + std::string(command->name) + " -d " +
           fish_text(command->summary.in(lang)) + "\n" + fish_command(*command, lang);
  }
  return out;
}

}  // namespace tiku
