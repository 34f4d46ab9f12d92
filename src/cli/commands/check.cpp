// `tiku check`: what the loaders find, through a renderer. Folders are walked for banks.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "cli/check_fix.h"
#include "cli/check_inputs.h"
#include "cli/check_messages.h"
#include "cli/check_show.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/option_lists.h"
#include "diag/renderer_table.h"
#include "diag/summary.h"
#include "io/kept_memory.h"
#include "lint/guess_table.h"
#include "lint/run.h"
#include "report/guess_screen.h"

namespace tiku {
namespace {

struct CheckOptions : CheckInputs {
  std::optional<std::string> format;
  Severity fail_on = Severity::error;
  bool advice = false;
  bool guess_table = false;
  std::optional<std::int64_t> max_findings;
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
  const Renderer& renderer = chosen_renderer(options, context);
  const CheckReport report{listed_findings(findings, options.max_findings, renderer.name, context),
                           tree.sources, tree.files};
  const bool aside = fixes_standard_input(options);
  (aside ? context.io.err() : context.io.out())
      .write(renderer.render(report, aside ? context.err_style : context.out_style));
  if (!tree.passed_over.empty()) {
    context.say(
        text(msg::skipped_no_bank, tree.passed_over.size(), visible(tree.passed_over.front())));
  }
  if (run.banks > 0) {
    const bool clean = all == 0 && options.key.empty();
    context.say(text(clean ? msg::checked_clean : msg::checked, run.banks, run.questions));
  }
  say_sheets(options.key, run, context);
  if (run.exam) {
    context.say(text(msg::exam_matched, run.exam->matched, run.exam->questions));
  }
  if (!findings.empty()) {
    context.say(summarise(findings));
  }
  if (findings.size() != all) {
    context.say(text(msg::advice_hidden, all - findings.size()));
  }
  say_left_out(run, context);
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
  if (options.max_findings.value_or(0) < 0) {
    return context.fail(Error{text(msg::bad_max_findings, *options.max_findings)});
  }
  const Result<LintOptions> lint = lint_options(options);
  if (!lint) {
    return context.fail(lint.error());
  }
  const bool corrects = options.fix || options.diff;
  const auto& fixed =
      make_until_exit<FixRun>(corrects ? run_fixes(*lint) : FixRun{.run = run_lint(*lint)});
  const LintRun& run = fixed.run;
  show_settings(run, context);
  if (!run.was_checked) {
    return kCannotProceed;
  }
  if (options.diff) {
    return show_diff(fixed, context);
  }
  bool written = !options.fix || write_fixes(options, fixed, context);
  if (lint->makes_baseline) {
    written = write_baseline(options.write_baseline, run, context);
  }
  for (const Error& error : run.tree.errors) {
    context.fail(error);
  }
  const bool grave =
      options.guess_table ? show_guesses(options, run, context) : show(options, run, context);
  if (!run.tree.errors.empty() || !written) {
    return kCannotProceed;
  }
  return grave ? kFindings : kDone;
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "PATH",
     .bind = bind_shared<CheckOptions, &CheckInputs::paths>,
     .help = {"banks and keys, with --key answer sheets; folders are walked, - is standard input",
              "题库和答案，用 --key 时是答卷；文件夹会逐层查看，- 表示标准输入"},
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

constexpr OptionSpec kShowOptions[] = {
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
    {.name = "max-findings",
     .bind = bind<&CheckOptions::max_findings>,
     .value = {"N", "个数"},
     .help = {"list so many at most; all are counted", "最多列出几个；计数仍是全部"},
     .details = {"0 lists all. Without it the full format stops after 1000.",
                 "0 表示全部列出。不说的话，full 格式列到 1000 个为止。"}},
};

constexpr auto kOptions = joined(std::to_array(kShowOptions), kCheckInputOptions<CheckOptions>);

constexpr Example kExamples[] = {
    {"tiku check banks/", {"check every bank below a folder", "查一个文件夹里的全部题库"}},
    {"tiku check exam.yaml --format concise --fail-on warning",
     {"a line for each finding; warnings count too", "每条问题一行；警告也算不通过"}},
    {"tiku check --key exam.yaml --roster roster.csv sheets/",
     {"see before grading whether every answer sheet can be graded",
      "评分之前先看每份答卷是不是都能评"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"nothing as grave as --fail-on", "没有达到 --fail-on 级别的问题"}},
    {kFindings, {"findings of that severity or worse", "有这一级或更严重的问题"}},
};

constexpr std::string_view kSeeAlso[] = {"rule", "diff", "tiku-bank(5)", "tiku-rules(7)"};

}  // namespace

extern const Command check_command;

constinit const Command check_command{
    .name = "check",
    .group = Group::banks,
    .summary = {"look for mistakes in question banks, keys and answer sheets",
                "查题库、答案和答卷里的错误"},
    .description =
        {"Reads question banks and answer keys and reports everything that is wrong with them, all "
         "in "
         "one run: what keeps them from being read, answers that are no option, points that do not "
         "add up. Every finding names its file, line and column.\n\nIn folders, files that end in "
         ".yaml "
         "or .yml are checked when they hold a line that begins with `tiku:`; other YAML files, "
         "answer "
         "sheets for instance, are passed over, and this is said. A file that is named is always "
         "checked.\n\nWith --key the paths are answer sheets, and what `tiku grade` would say of "
         "them is said before anybody is graded.",
         "读入题库和答案，一次列出全部问题：读不懂的地方、选项里没有的答案、加不起来的分值。"
         "每条都注明文件、行和列。\n\n在文件夹里，以 .yaml 或 .yml 结尾、有一行以 `tiku:` "
         "开头的文件才查；别的 YAML 文件（如答卷）跳过，并会说明。直接点名的文件总会查。"
         "\n\n用 --key 时 PATH 是答卷，`tiku grade` 会说的问题，评分之前就先说出来。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<CheckOptions, check>,
};

}  // namespace tiku
