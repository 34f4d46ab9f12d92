#include "cli/registry.h"

namespace tiku {

// A command is a file in cli/commands that defines its record; it is named here and nowhere else.
extern const Command check_command;
extern const Command diff_command;
extern const Command import_command;
extern const Command export_command;
extern const Command grade_command;
extern const Command merge_command;
extern const Command explain_command;
extern const Command progress_command;
extern const Command quiz_command;
extern const Command schema_command;
extern const Command rule_command;
extern const Command completion_command;
extern const Command generate_command;

std::span<const Command* const> commands() {
  static constexpr const Command* kCommands[] = {
      &check_command,  &diff_command,       &import_command,   &export_command,   &grade_command,
      &merge_command,  &explain_command,    &quiz_command,     &progress_command, &rule_command,
      &schema_command, &completion_command, &generate_command,
  };
  return kCommands;
}

const Command* find_command(std::string_view name) {
  for (const Command* command : commands()) {
    if (command->name == name) {
      return command;
    }
  }
  return nullptr;
}

}  // namespace tiku
