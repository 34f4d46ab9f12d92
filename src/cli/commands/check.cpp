// `tiku check`: what the loaders find, through a renderer. Folders are walked for banks.
#include <algorithm>
#include <array>

#include "base/parallel.h"
#include "base/text.h"
#include "cli/check_messages.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "diag/renderer_table.h"
#include "diag/summary.h"
#include "lint/guess_table.h"
#include "lint/registry.h"
#include "lint/run.h"
#include "report/guess_screen.h"

namespace tiku {
namespace {

struct CheckOptions {
  std::vector<std::string> paths;
  std::optional<std::string> format;
  Severity fail_on = Severity::error;
  bool advice = false;
  bool guess_table = false;
  std::string encoding;
};

const Renderer& chosen_renderer(const CheckOptions& options, const Context& context) {
  const bool in_github = context.io.env("GITHUB_ACTIONS") == "true";
  return *find_renderer(options.format.value_or(in_github ? "github" : "full"));
}

/// Findings to stdout, what was done to stderr. Returns whether one is as grave as --fail-on.
bool show(const CheckOptions& options, const LintRun& run, const Context& context) {
  const Tree& tree = run.tree;
  std::vector<Diagnostic> findings = run.findings;
  const bool grave = std::any_of(findings.begin(), findings.end(), [&](const Diagnostic& finding) {
    return finding.severity() <= options.fail_on;
  });
  const std::size_t all = findings.size();
  if (!options.advice && options.fail_on != Severity::advice) {
    std::erase_if(findings,
                  [](const Diagnostic& finding) { return finding.severity() == Severity::advice; });
  }
  const CheckReport report{findings, tree.sources, tree.files};
  context.print(chosen_renderer(options, context).render(report, context.out_style));
  if (!tree.passed_over.empty()) {
    context.say(
        text(msg::skipped_no_bank, tree.passed_over.size(), visible(tree.passed_over.front())));
  }
  const auto read = std::count_if(tree.files.begin(), tree.files.end(),
                                  [](const CheckedFile& file) { return file.file != kNoFile; });
  if (read > 0) {
    context.say(text(all == 0 ? msg::checked_clean : msg::checked, read, run.questions));
  }
  if (!findings.empty()) {
    context.say(summarise(findings));
  }
  if (findings.size() != all) {
    context.say(text(msg::advice_hidden, all - findings.size()));
  }
  return grave;
}

/// What guessing earns to stdout, instead of findings; whether there are any is still said.
bool show_guesses(const CheckOptions& options, const LintRun& run, const Context& context) {
  std::vector<GuessTable> tables;
  for (const Bank& bank : run.tree.banks) {
    tables.push_back(guess_table(bank));
  }
  context.print(render_guess_screen(tables, context.out_style));
  if (!run.findings.empty()) {
    context.say(summarise(run.findings));
  }
  return std::any_of(run.findings.begin(), run.findings.end(), [&](const Diagnostic& finding) {
    return finding.severity() <= options.fail_on;
  });
}

int check(const CheckOptions& options, Context& context) {
  TreeOptions tree{.paths = options.paths, .encoding = {}, .threads = thread_count(0)};
  if (!options.encoding.empty()) {
    const Result<Encoding> parsed = parse_encoding(options.encoding);
    if (!parsed) {
      return context.fail(parsed.error());
    }
    tree.encoding = *parsed;
  }
  const LintRun run = run_lint(tree, default_rules());
  for (const Error& error : run.tree.errors) {
    context.fail(error);
  }
  const bool grave =
      options.guess_table ? show_guesses(options, run, context) : show(options, run, context);
  if (!run.tree.errors.empty()) {
    return kCannotProceed;
  }
  return grave ? kFindings : kDone;
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "PATH",
     .bind = bind<&CheckOptions::paths>,
     .help = {"banks and keys; folders are walked, - is standard input",
              "题库和答案；文件夹会逐层查看，- 表示标准输入"},
     .completes = Completes::files},
};

constexpr auto kFormats = [] {
  std::array<Choice, std::size(kRenderers)> choices;
  std::transform(std::begin(kRenderers), std::end(kRenderers), choices.begin(),
                 [](const Renderer& renderer) {
                   return Choice{renderer.name, renderer.summary};
                 });
  return choices;
}();

// In the order of Severity.
constexpr Choice kSeverities[] = {
    {"error", {"what makes a bank unusable", "题库因此不能用"}},
    {"warning", {"what is probably a mistake", "多半是写错了"}},
    {"advice", {"what could be better", "可以写得更好"}},
};

constexpr OptionSpec kOptions[] = {
    {.name = "format",
     .bind = bind<&CheckOptions::format>,
     .value = {"FORMAT", "格式"},
     .help = {"how findings are shown", "怎样列出问题"},
     .details = {"where GITHUB_ACTIONS is true the default is github",
                 "GITHUB_ACTIONS 为 true 时默认用 github"},
     .choices = kFormats,
     .fallback = "full"},
    {.name = "fail-on",
     .bind = bind<&CheckOptions::fail_on>,
     .value = {"SEVERITY", "级别"},
     .help = {"exit with 1 from this severity on", "有这一级或更严重的问题时退出码为 1"},
     .choices = kSeverities,
     .fallback = "error"},
    {.name = "advice",
     .bind = bind<&CheckOptions::advice>,
     .help = {"show advice too, not only its count", "建议也列出来，不只说有几条"}},
    {.name = "guess-table",
     .bind = bind<&CheckOptions::guess_table>,
     .help = {"instead of findings: what ticking everything and guessing earn, by type and policy",
              "不列问题，列出各题型、各评分办法下全部选上和瞎猜能得多少分"}},
    {.name = "encoding",
     .bind = bind<&CheckOptions::encoding>,
     .value = {"NAME", "编码"},
     .help = {"encoding of the files, e.g. gbk (else: found out)",
              "文件的编码，如 gbk（不说就自动识别）"}},
};

constexpr Example kExamples[] = {
    {"tiku check banks/", {"check every bank below a folder", "查一个文件夹里的全部题库"}},
    {"tiku check exam.yaml --format concise --fail-on warning",
     {"a line for each finding; warnings count too", "每条问题一行；警告也算不通过"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"nothing as grave as --fail-on", "没有达到 --fail-on 级别的问题"}},
    {kFindings, {"findings of that severity or worse", "有这一级或更严重的问题"}},
};

constexpr std::string_view kSeeAlso[] = {"rule", "tiku-bank(5)", "tiku-rules(7)"};

}  // namespace

extern const Command check_command;

constinit const Command check_command{
    .name = "check",
    .group = Group::banks,
    .summary = {"look for mistakes in question banks and keys", "查题库和答案里的错误"},
    .description =
        {"Reads question banks and answer keys and reports everything that is wrong with them, all "
         "in "
         "one run: what keeps them from being read, answers that are no option, points that do not "
         "add up. Every finding names its file, line and column.\n\nIn folders, files that end in "
         ".yaml "
         "or .yml are checked when they hold a line that begins with `tiku:`; other YAML files, "
         "answer "
         "sheets for instance, are passed over, and this is said. A file that is named is always "
         "checked.",
         "读入题库和答案，一次列出全部问题：读不懂的地方、选项里没有的答案、加不起来的分值。"
         "每条都注明文件、行和列。\n\n在文件夹里，以 .yaml 或 .yml 结尾、有一行以 `tiku:` "
         "开头的文件才查；别的 YAML 文件（如答卷）跳过，并会说明。直接点名的文件总会查。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<CheckOptions, check>,
};

}  // namespace tiku
