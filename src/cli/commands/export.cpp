// `tiku export`: a bank goes where other programs, or people with pens, take it up.
#include <array>

#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/export_banks.h"
#include "cli/export_files.h"
#include "cli/export_messages.h"
#include "interop/export_registry.h"
#include "interop/without_answers.h"
#include "report/export_report.h"

namespace tiku {
namespace {

struct ExportOptions {
  std::vector<std::string> banks;
  std::optional<std::string> to;
  std::string out;
  bool no_answers = false;
  std::string encoding;
  bool strict = false;
};

/// Everything a run writes, before anything is written.
struct Exports {
  std::vector<ExportFile> files;
  std::vector<ExportReport> reports;
};

std::string format_names() {
  std::vector<std::string> names;
  for (const ExportFormat& format : kExportFormats) {
    names.emplace_back(format.name);
  }
  return join(names, ", ");
}

/// What the words of the options mean.
struct ExportPlan {
  const ExportFormat* format = nullptr;
  std::optional<Encoding> encoding;
  ExportTarget target;
};

Result<ExportPlan> plan_export(const ExportOptions& options, const Context& context) {
  ExportPlan plan;
  if (!options.to) {
    return Error{text(msg::export_needs_format, format_names())};
  }
  plan.format = find_export_format(*options.to);
  if (!options.encoding.empty()) {
    const Result<Encoding> encoding = parse_encoding(options.encoding);
    if (!encoding) {
      return encoding.error();
    }
    plan.encoding = *encoding;
  }
  Result<ExportTarget> target =
      export_target(options.out, plan.format->extension, options.banks.size() > 1);
  if (!target) {
    return target.error();
  }
  plan.target = std::move(*target);
  const bool to_terminal = options.out.empty() || context.io.out().is_terminal();
  if (plan.format->is_binary && plan.target.is_standard_output() && to_terminal) {
    return Error{text(msg::export_needs_out, plan.format->name, plan.format->extension)};
  }
  return plan;
}

/// Errors of the banks, for everybody; warnings are for `tiku check`.
int refuse(const ExportBanks& banks, const Context& context) {
  std::vector<Diagnostic> findings = banks.sink.sorted();
  std::erase_if(findings, [](const Diagnostic& f) { return f.severity() != Severity::error; });
  context.io.err().write(
      find_renderer("full")->render({findings, banks.sources}, context.err_style));
  return context.fail(Error{text(msg::export_bank_has_errors, visible(banks.faulty))});
}

Result<void> add_export(const ExportPlan& plan, const ExportOptions& options, const Bank& bank,
                        Lang lang, Exports& exports) {
  if (bank.kind == Bank::Kind::key && plan.format->name != "bank") {
    return Error{text(msg::export_is_key, visible(bank.path))};
  }
  const ExportWish wish{!options.no_answers, "", lang};
  Result<ExportResult> result =
      plan.format->write(options.no_answers ? without_answers(bank) : bank, wish);
  if (!result) {
    return result.error();
  }
  ExportReport report{bank.path, {}, plan.format, bank.questions.size(), result->losses};
  std::string path;
  if (!plan.target.is_standard_output()) {
    path = export_path(plan.target, bank.path, "", plan.format->extension);
    report.to.push_back(path);
  }
  exports.files.push_back({path, std::move(result->bytes)});
  exports.reports.push_back(std::move(report));
  return {};
}

/// Bytes to standard output leave it clean: what there is to say then goes to stderr.
Result<void> hand_over(const ExportPlan& plan, const ExportOptions& options, const Exports& exports,
                       const Context& context) {
  if (!plan.target.is_standard_output()) {
    const Result<void> written = write_exports(plan.target, exports.files, options.banks);
    if (!written) {
      return written;
    }
    context.print(export_text(exports.reports, context.out_style));
    return {};
  }
  context.print(exports.files.front().bytes);
  if (!exports.reports.front().losses.empty()) {
    context.io.err().write(export_text(exports.reports, context.err_style));
  }
  return {};
}

int run_export(const ExportOptions& options, Context& context) {
  const Result<ExportPlan> plan = plan_export(options, context);
  if (!plan) {
    return context.fail(plan.error());
  }
  ExportBanks banks;
  const Result<void> loaded =
      load_export_banks(options.banks, plan->encoding ? &*plan->encoding : nullptr, banks);
  if (!loaded) {
    return context.fail(loaded.error());
  }
  if (!banks.faulty.empty()) {
    return refuse(banks, context);
  }
  Exports exports;
  bool lost = false;
  for (const Bank& bank : banks.banks) {
    const Result<void> added = add_export(*plan, options, bank, context.lang, exports);
    if (!added) {
      return context.fail(added.error());
    }
    lost = lost || !exports.reports.back().losses.empty();
  }
  const Result<void> done = hand_over(*plan, options, exports, context);
  if (!done) {
    return context.fail(done.error());
  }
  return options.strict && lost ? kFindings : kDone;
}

/// The choices of --to are the registry.
constexpr auto kFormats = [] {
  std::array<Choice, std::size(kExportFormats)> choices;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i].name = kExportFormats[i].name;
    choices[i].summary = kExportFormats[i].summary;
  }
  return choices;
}();

constexpr PositionalSpec kPositionals[] = {
    {.label = "BANK",
     .bind = bind<&ExportOptions::banks>,
     .help = {"banks to write; - is standard input", "要导出的题库；- 表示标准输入"},
     .completes = Completes::files},
};

constexpr OptionSpec kOptions[] = {
    {.name = "to",
     .bind = bind<&ExportOptions::to>,
     .value = {"FORMAT", "格式"},
     .help = {"format to write", "写成什么格式"},
     .choices = kFormats},
    {.name = "out",
     .short_name = 'o',
     .bind = bind<&ExportOptions::out>,
     .value = {"FILE", "文件"},
     .help = {"the file to write, or a folder for several banks (else: standard output)",
              "写到这个文件；有几个题库时写到文件夹（不说就写到标准输出）"},
     .details =
         {"A file that is there already is replaced as a whole; a bank that is being read "
          "never is. In a folder each file is named like its bank.",
          "已有的文件会被整个替换，但绝不覆盖正在读的题库。写到文件夹时，文件名与题库相同。"},
     .completes = Completes::files},
    {.name = "no-answers",
     .bind = bind<&ExportOptions::no_answers>,
     .help = {"leave out the answers and all that tells them", "不写答案和任何透露答案的内容"},
     .details = {"Explanations, rubrics, reviews, notes, sources, corrections and points of single "
                 "options go too. What a question earns and how a part of it is scored stay.",
                 "解析、评分要点、待核对的疑问、备注、出处、考后更正和各选项的分值也一并去掉；"
                 "每题的分值和计分办法保留。"}},
    {.name = "encoding",
     .bind = bind<&ExportOptions::encoding>,
     .value = {"NAME", "编码"},
     .help = {"encoding of the banks, e.g. gbk (else: found out)",
              "题库的编码，如 gbk（不说就自动识别）"}},
    {.name = "strict",
     .bind = bind<&ExportOptions::strict>,
     .help = {"exit with 1 where a format cannot carry everything",
              "有任何内容带不过去时退出码为 1"}},
};

constexpr Example kExamples[] = {
    {"tiku export exam.yaml --to bank --no-answers -o paper.yaml",
     {"a bank that can be sat with `tiku quiz --exam` and gives nothing away",
      "一份不含答案的题库，可以用 `tiku quiz --exam` 参加考试"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone,
     {"written, whether or not everything could be carried", "已写出，不论内容是否全带过去"}},
    {kFindings,
     {"with --strict: something could not be carried", "用 --strict 时：有内容带不过去"}},
    {kCannotProceed,
     {"usage, or a bank that cannot be read or has errors; nothing is written",
      "用法有误，或者题库读不了、有错误；没有写任何文件"}},
};

constexpr std::string_view kSeeAlso[] = {"import", "quiz", "grade", "tiku-bank(5)"};

}  // namespace

extern const Command export_command;

constinit const Command export_command{
    .name = "export",
    .group = Group::banks,
    .summary = {"write banks in the formats of other programs, or as a paper to print",
                "把题库写成别的程序用的格式，或者可以打印的试卷"},
    .description =
        {"Writes banks in another format. What the format has no place for is listed question by "
         "question, never dropped in silence; with --strict that gives exit code 1.\n\nThe same "
         "bank gives the same bytes. A bank with errors is not written: mend what `tiku check` "
         "finds first.",
         "把题库写成别的格式。对方格式放不下的内容会逐题列出，不会悄悄丢掉；加 --strict "
         "时退出码为 1。\n\n同一个题库每次写出的内容完全相同。有错误的题库不会写出：请先改正 "
         "`tiku check` 指出的问题。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<ExportOptions, run_export>,
};

}  // namespace tiku
