// `tiku generate`: what is derived from the records and kept in the repository or a package.
// Hidden.
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/man_page.h"
#include "cli/policies_page.h"
#include "cli/rules_page.h"

namespace tiku {
namespace {

enum class Derived : std::uint8_t { man1, policies7, rules7 };

struct GenerateOptions {
  Derived what = Derived::man1;
};

int generate(const GenerateOptions& options, Context& context) {
  switch (options.what) {
    case Derived::man1:
      context.print(man_page());
      break;
    case Derived::policies7:
      context.print(policies_page());
      break;
    case Derived::rules7:
      context.print(rules_page());
      break;
  }
  return kDone;
}

constexpr Choice kDerived[] = {
    {"man1", {"the manual page tiku(1)", "手册页 tiku(1)"}},
    {"policies7", {"the manual page tiku-policies(7)", "手册页 tiku-policies(7)"}},
    {"rules7", {"the manual page tiku-rules(7)", "手册页 tiku-rules(7)"}},
};

constexpr PositionalSpec kPositionals[] = {
    {.label = "WHAT",
     .bind = bind<&GenerateOptions::what>,
     .help = {"what to print", "要输出什么"},
     .choices = kDerived},
};

constexpr ExitCode kExitCodes[] = {{kDone, {"it was printed", "已输出"}}};

}  // namespace

extern const Command generate_command;

constinit const Command generate_command{
    .name = "generate",
    .group = Group::hidden,
    .summary = {"print what is derived from the records", "输出由记录生成的内容"},
    .description =
        {"For people who work on tiku: prints files that are derived from the records of "
         "commands and policies, to be committed or packaged.",
         "供开发 tiku 的人使用：输出由命令和评分法的记录生成、随代码或软件包发布的文件。"},
    .positionals = kPositionals,
    .options = {},
    .examples = {},
    .exit_codes = kExitCodes,
    .see_also = {},
    .since = "0.1",
    .run = runs<GenerateOptions, generate>,
};

}  // namespace tiku
