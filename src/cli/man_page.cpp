#include "cli/man_page.h"

#include "base/text.h"
#include "cli/help.h"
#include "cli/messages.h"
#include "cli/program.h"
#include "cli/registry.h"
#include "cli/roff.h"
#include "cli/settings.h"
#include "version.h"

namespace tiku {
namespace {

std::string option_tag(const OptionSpec& option) {
  std::string tag = option.short_name == 0 ? "" : bold(std::string("-") + option.short_name);
  if (!option.name.empty()) {
    tag += (tag.empty() ? "" : ", ") + bold("--" + std::string(option.name));
  }
  return option.takes_value() ? tag + " " + italic(option.value.en) : tag;
}

std::string option_entries(std::span<const OptionSpec> options) {
  std::string out;
  for (const OptionSpec& option : options) {
    out += tagged(option_tag(option), option_meaning(option, HelpLevel::full, Lang::en));
  }
  return out;
}

std::string paragraphs(const Message& text) {
  std::string out;
  for (const std::string_view part : split(text.en, "\n\n")) {
    out += ".PP\n" + roff(part) + "\n";
  }
  return out;
}

std::string example_entries(std::span<const Example> examples) {
  std::string out;
  for (const Example& example : examples) {
    out += ".TP\n" + bold(example.command) + "\n" + roff(example.summary.en) + "\n";
  }
  return out;
}

std::string exit_entries(std::span<const ExitCode> codes) {
  std::string out;
  for (const ExitCode& code : codes) {
    out += tagged(bold(std::to_string(code.code)), code.summary.en);
  }
  return out;
}

std::string command_section(const Command& command) {
  std::string out = ".SS tiku " + roff(command.name) + "\n";
  out += bold("tiku " + std::string(command.name)) + " [\\fIOPTION\\fR]..." +
         roff(positional_usage(command)) + "\n";
  out += paragraphs(command.description);
  for (const PositionalSpec& positional : command.positionals) {
    out += tagged(italic(positional.label), positional_meaning(positional, Lang::en));
  }
  out += option_entries(command.options);
  out += ".PP\nExamples:\n" + example_entries(command.examples);
  return out + ".PP\nExit codes:\n" + exit_entries(command.exit_codes);
}

}  // namespace

std::string man_page() {
  std::string out =
      ".\\\" Made by `tiku generate man1`; edit the records of the commands instead.\n";
  out += ".TH TIKU 1 \"\" \"tiku " TIKU_VERSION "\" \"User Commands\"\n";
  out += ".SH NAME\ntiku \\- check question banks, grade answer sheets\n";
  out += ".SH SYNOPSIS\n.B tiku\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]...\n";
  out += ".SH DESCRIPTION\n" + roff(msg::tagline.en) + ".\n";
  for (const Message& note : program_notes()) {
    out += paragraphs(note);
  }
  out += ".SH COMMANDS\n";
  for (const Command* command : commands()) {
    out += command->group == Group::hidden ? "" : command_section(*command);
  }
  out += ".SH OPTIONS OF EVERY COMMAND\n" + option_entries(global_options());
  out +=
      ".SH EXIT CODES\n" + exit_entries(program_exit_codes()) + exit_entries(common_exit_codes());
  out += ".SH ENVIRONMENT\n";
  for (const Variable& variable : environment_variables()) {
    out += tagged(bold(variable.name), variable.summary.en);
  }
  return out +
         ".SH SEE ALSO\n.BR tiku\\-bank (5),\n.BR tiku\\-policies (7),\n.BR tiku\\-rules (7)\n";
}

}  // namespace tiku
