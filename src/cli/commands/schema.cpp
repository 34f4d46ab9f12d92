// `tiku schema`: what an editor needs to complete and check banks as they are written.
#include "bank/schema.h"

#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/schema_messages.h"
#include "io/files.h"
#include "sheet/schema.h"

namespace tiku {
namespace {

enum class SchemaOf : std::uint8_t { bank, key, sheet };

struct SchemaOptions {
  SchemaOf what = SchemaOf::bank;
  std::string out;
};

std::string schema_text(SchemaOf what, Lang lang) {
  switch (what) {
    case SchemaOf::bank:
      return bank_schema(SchemaKind::bank, lang);
    case SchemaOf::key:
      return bank_schema(SchemaKind::key, lang);
    case SchemaOf::sheet:
      return sheet_schema(lang);
  }
  return {};
}

int print_schema(const SchemaOptions& options, Context& context) {
  const std::string json = schema_text(options.what, context.lang);
  if (options.out.empty() || options.out == "-") {
    context.print(json);
    return kDone;
  }
  const Result<void> written = write_file(options.out, json);
  if (!written) {
    return context.fail(written.error());
  }
  context.say(text(msg::wrote_schema, options.out));
  return kDone;
}

constexpr Choice kKinds[] = {
    {"bank", {"question banks (the default)", "题库（默认）"}},
    {"key", {"answer keys, `kind: key`", "答案，即 `kind: key`"}},
    {"sheet", {"answer sheets", "答卷"}},
};

constexpr PositionalSpec kPositionals[] = {
    {.label = "WHAT",
     .bind = bind<&SchemaOptions::what>,
     .help = {"the files it is for", "用于哪种文件"},
     .required = false,
     .choices = kKinds},
};

constexpr OptionSpec kOptions[] = {
    {.name = "out",
     .short_name = 'o',
     .bind = bind<&SchemaOptions::out>,
     .value = {"FILE", "文件"},
     .help = {"write it to this file", "写到这个文件"},
     .completes = Completes::files},
};

constexpr Example kExamples[] = {
    {"tiku schema -o bank.schema.json",
     {"then a bank begins with `# yaml-language-server: $schema=bank.schema.json`",
      "然后在题库开头写 `# yaml-language-server: $schema=bank.schema.json`"}},
    {"tiku schema key --lang zh -o key.schema.json",
     {"for keys, with descriptions in Chinese", "用于答案，字段说明为中文"}},
};

constexpr ExitCode kExitCodes[] = {{kDone, {"the schema was printed or written", "已输出或写出"}}};

constexpr std::string_view kSeeAlso[] = {"check", "tiku-bank(5)"};

}  // namespace

extern const Command schema_command;

constinit const Command schema_command{
    .name = "schema",
    .group = Group::reference,
    .summary = {"print a JSON Schema of banks, keys or answer sheets for editors",
                "输出题库、答案或答卷的 JSON Schema，供编辑器使用"},
    .description =
        {"Prints a JSON Schema (draft-07) that completes and checks a file while it is written. "
         "Editors with the YAML language server read it from the first line of the file: `# "
         "yaml-language-server: $schema=bank.schema.json`. Descriptions are in the language of "
         "messages.\n\nA schema sees single values and their shapes. What it refuses `tiku check` "
         "reports too; sums, ids that clash and answers that are no option only `tiku check` "
         "finds.",
         "输出 JSON Schema（draft-07），编写文件时可以补全和检查。带 YAML "
         "语言服务的编辑器按文件第一行找到它：`# yaml-language-server: "
         "$schema=bank.schema.json`。字段说明用界面语言。\n\nschema "
         "只看单个值和它的形状。它不接受的，`tiku check` "
         "也会指出；分值之和、重复的 id、不在选项内的答案，只有 `tiku check` 能查。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<SchemaOptions, print_schema>,
};

}  // namespace tiku
