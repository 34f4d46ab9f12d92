#include "cli/command.h"
#include "cli/completion_scripts.h"
#include "cli/context.h"
#include "cli/exit_codes.h"

namespace tiku {
namespace {

enum class Shell : std::uint8_t { bash, zsh, fish };

struct CompletionOptions {
  Shell shell = Shell::bash;
};

std::string script(Shell shell, Lang lang) {
  switch (shell) {
    case Shell::bash:
      return bash_completion();
    case Shell::zsh:
      return zsh_completion(lang);
    case Shell::fish:
      return fish_completion(lang);
  }
  return {};
}

int complete(const CompletionOptions& options, Context& context) {
  context.print(script(options.shell, context.lang));
  return kDone;
}

constexpr Choice kShells[] = {{"bash"}, {"zsh"}, {"fish"}};

constexpr PositionalSpec kPositionals[] = {
    {.label = "SHELL",
     .bind = bind<&CompletionOptions::shell>,
     .help = {"the shell to complete in", "要补全的 shell"},
     .choices = kShells},
};

constexpr Example kExamples[] = {
    {"tiku completion bash > ~/.local/share/bash-completion/completions/tiku",
     {"complete in bash from the next shell on", "从下一个 bash 起可以补全"}},
    {"tiku completion zsh > \"${fpath[1]}/_tiku\"", {"the same for zsh", "zsh 也一样"}},
    {"tiku completion fish > ~/.config/fish/completions/tiku.fish",
     {"the same for fish", "fish 也一样"}},
};

constexpr ExitCode kExitCodes[] = {{kDone, {"the script was printed", "已输出脚本"}}};

}  // namespace

extern const Command completion_command;

constinit const Command completion_command{
    .name = "completion",
    .group = Group::reference,
    .summary = {"print a script that completes tiku in a shell", "输出 shell 的补全脚本"},
    .description = {"Prints the script to standard output. It knows every command, option and "
                    "choice of this version of "
                    "tiku; the Debian package installs all three.",
                    "把脚本输出到标准输出。它认得这个版本的 tiku 的全部命令、选项和取值；Debian "
                    "软件包已带上这三个脚本。"},
    .positionals = kPositionals,
    .options = {},
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = {},
    .since = "0.1",
    .run = runs<CompletionOptions, complete>,
};

}  // namespace tiku
