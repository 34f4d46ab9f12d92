// `tiku grade`: loads, grades, analyses, prints the summary, publishes the result folder.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/earlier_grading.h"
#include "cli/exit_codes.h"
#include "cli/grade_options.h"
#include "cli/grading_messages.h"
#include "cli/grading_run.h"
#include "io/files.h"
#include "io/hash.h"
#include "io/result_folder.h"
#include "report/grade_screen.h"
#include "report/pending.h"
#include "report/report.h"
#include "report/result_files.h"
#include "report/workbook.h"
#include "sheet/angoff.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "stats/angoff.h"
#include "stats/tabulate.h"

namespace tiku {
namespace {

/// Beyond this many candidates a workbook is written only on request.
constexpr std::size_t kWorkbookCandidates = 20000;

/// Every file that was read, with its hash, so that the results say what they came from.
std::vector<RunFile> files_read(const GradingRun& run) {
  std::vector<RunFile> files;
  std::set<std::string> seen;
  for (std::size_t i = 0; i < run.sources.size(); ++i) {
    const std::string& path = run.sources.at(static_cast<FileId>(i)).path();
    if (path == "-" || !seen.insert(path).second) {
      continue;
    }
    const Result<std::string> bytes = read_file(path);
    if (bytes) {
      files.push_back({path, bytes->size(), content_hash(*bytes)});
    }
  }
  return files;
}

Report make_report(const GradeOptions& options, const GradingRun& run, const Analysis& analysis,
                   const Style& style) {
  Report report{run.grading, run.sources, analysis.summary, analysis.items};
  report.style = style;
  report.sections = analysis.sections;
  report.groups = analysis.groups;
  report.corrections = run.corrections;
  report.files = files_read(run);
  report.options.chinese_headers = options.headers == HeaderNames::zh;
  report.options.byte_order_mark = !options.no_bom;
  report.options.all_statistics = options.all_statistics;
  report.options.all_figures = options.stats == ShownFigures::full;
  report.options.details = options.details;
  report.options.folder = options.out;
  report.options.pending_path = options.pending;
  report.options.key_path = options.key;
  report.options.answer_paths = options.answers;
  report.options.roster_path = options.roster;
  report.options.marks_path = options.marks;
  return report;
}

Result<void> add_workbook(const GradeOptions& options, Report& report, ResultFolder& folder) {
  if (report.grading.candidates.size() > kWorkbookCandidates && !options.xlsx) {
    return {};
  }
  const Result<std::string> path = folder.reserve("results.xlsx");
  if (!path) {
    return path.error();
  }
  if (Result<void> written = write_workbook(report, *path); !written) {
    return written;
  }
  const Result<std::string> bytes = read_file(*path);
  if (!bytes) {
    return bytes.error();
  }
  report.files.push_back({"results.xlsx", bytes->size(), content_hash(*bytes)});
  return {};
}

/// Writes everything into the folder at once; summary.json, the last, knows the files before it.
Result<std::size_t> publish(const GradeOptions& options, const EarlierGrading& earlier,
                            Report& report) {
  ResultFolder folder(options.out, known_result_files());
  const Result<void> workbook = add_workbook(options, report, folder);
  if (!workbook) {
    return workbook.error();
  }
  std::size_t written = 1;
  for (const ResultFile* file : result_files()) {
    if (!file->is_wanted(report)) {
      continue;
    }
    const std::string bytes = file->render(report);
    const Result<void> added = folder.add(std::string(file->name), bytes);
    if (!added) {
      return added.error();
    }
    report.files.push_back({std::string(file->name), bytes.size(), content_hash(bytes)});
    ++written;
  }
  if (earlier.is_replaced_by(report.files)) {
    const Result<std::string> kept = folder.keep_old();
    if (!kept) {
      return kept.error();
    }
    report.options.kept_in = options.out + (options.out.ends_with("/") ? "" : "/") + *kept;
  }
  const Result<void> committed = folder.commit();
  return committed ? Result<std::size_t>(written) : Result<std::size_t>(committed.error());
}

/// Below what the run counts as failed: the mean in percent, or the share that passes.
struct Threshold {
  Rational share;
  bool of_passes = false;
};

std::optional<Threshold> parse_threshold(std::string_view words) {
  const bool passes = words.starts_with("pass:");
  std::string_view number = passes ? words.substr(5) : words;
  number = number.ends_with('%') ? number.substr(0, number.size() - 1) : number;
  const std::optional<Rational> percent = parse_rational(number);
  if (!percent) {
    return std::nullopt;
  }
  return Threshold{*percent / Rational(100), passes};
}

/// Exact: the mean share of the maximum, or the share that passes, among the candidates in the
/// statistics.
bool is_below(const Grading& grading, const Threshold& threshold) {
  Rational sum;
  Rational whole;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.in_statistics) {
      sum += threshold.of_passes ? Rational(candidate.outcome == Outcome::pass ? 1 : 0)
                                 : candidate.score;
      whole += threshold.of_passes ? Rational(1) : candidate.max;
    }
  }
  return sum < threshold.share * whole;
}

int exit_code(const GradeOptions& options, const Grading& grading) {
  const GradingCounts& counts = grading.counts;
  const bool doubt = !grading.rejects.empty() || counts.pending > 0 || counts.tolerated > 0;
  const std::optional<Threshold> threshold = parse_threshold(options.fail_under);
  const bool below = threshold && is_below(grading, *threshold);
  return (options.strict && doubt) || below ? kFindings : kDone;
}

/// The file a person wrote marks into is never written to.
Result<void> check_pending_path(const GradeOptions& options, SourceMap& sources) {
  if (options.pending.empty() || !path_exists(options.pending)) {
    return {};
  }
  Sink sink;
  const Result<std::vector<Mark>> marks = load_marks(options.pending, sources, sink);
  const bool filled = !marks || std::any_of(marks->begin(), marks->end(),
                                            [](const Mark& mark) { return !mark.points.empty(); });
  return filled ? Result<void>(Error{text(msg::pending_is_filled, options.pending)})
                : Result<void>();
}

void show(const GradeOptions& options, const Report& report, Context& context) {
  if (options.format == SummaryFormat::json) {
    context.print(result_files().back()->render(report));  // summary.json is the last
  } else {
    context.print(render_grade_screen(
        report, context.talk == Talk::quiet ? ScreenLength::first_block : ScreenLength::full));
  }
}

Result<std::optional<AngoffResult>> ask_judges(const GradeOptions& options,
                                               const ExamTables& tables, GradingRun& run) {
  if (options.angoff.empty()) {
    return std::optional<AngoffResult>();
  }
  Sink sink;
  const Result<std::vector<AngoffJudge>> judges =
      load_angoff(options.angoff, run.bank, run.sources, sink);
  if (!judges) {
    return judges.error();
  }
  AngoffResult result = analyse_angoff(facts_of(run.grading), tables, *judges);
  if (!result.missing.empty()) {
    return Error{text(msg::angoff_missing, visible(options.angoff), result.missing.size(),
                      visible(result.missing.front()))};
  }
  return std::optional(std::move(result));
}

int grade(const GradeOptions& options, Context& context) {
  if (!options.fail_under.empty() && !parse_threshold(options.fail_under)) {
    return context.fail(Error{text(msg::no_threshold, options.fail_under)});
  }
  SourceMap looked_at;
  const Result<void> writable = check_pending_path(options, looked_at);
  if (!writable) {
    return context.fail(writable.error());
  }
  GradingRun run;
  const int ready = run_grading(options, context, run);
  if (ready != kDone) {
    return ready;
  }
  const ExamTables tables =
      tabulate(run.grading, options.by.empty() ? std::string() : options.by.front());
  const Analysis analysis = analyse(facts_of(run.grading), tables);
  const Result<std::optional<AngoffResult>> angoff = ask_judges(options, tables, run);
  if (!angoff) {
    return context.fail(angoff.error());
  }
  Result<EarlierGrading> earlier = find_earlier(options.compare, options.out, run.grading, context);
  if (!earlier) {
    return context.fail(earlier.error());
  }
  Report report = make_report(options, run, analysis, context.out_style);
  report.angoff = *angoff ? &**angoff : nullptr;
  report.changes = earlier->changes ? &*earlier->changes : nullptr;
  report.options.all_remarks = context.talk == Talk::verbose;
  if (!options.out.empty()) {
    const Result<std::size_t> written = publish(options, *earlier, report);
    if (!written) {
      return context.fail(written.error());
    }
    context.say(text(msg::wrote_results, *written, options.out));
  }
  if (!options.pending.empty()) {
    const Result<std::size_t> rows = write_pending(report, options.pending);
    if (!rows) {
      return context.fail(rows.error());
    }
    context.say(text(msg::wrote_pending, *rows, options.pending));
  }
  show(options, report, context);
  return exit_code(options, run.grading);
}

constexpr auto kOptions = joined(kGradeOptions, kGradingOptions<GradeOptions>);

constexpr Example kExamples[] = {
    {"tiku grade exam.yaml sheets/ --roster roster.xlsx -o out",
     {"grade a class and write its results", "给一个班评卷并写出成绩"}},
    {"tiku grade exam.yaml sheets/ --pending to-mark.xlsx",
     {"list what a person has to mark", "列出要人评阅的答案"}},
    {"tiku grade exam.yaml sheets/ --marks to-mark.xlsx -o out",
     {"grade again with the marks that were filled in", "用填好的分数重新评卷"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone,
     {"graded; pending answers, failed candidates and rejects are no failure",
      "已评；有待阅、不合格或拒收也算成功"}},
    {kFindings,
     {"with --strict a reject, repair or doubt; or below --fail-under",
      "--strict 时有拒收、改读或疑问；或低于 --fail-under"}},
    {kCannotProceed,
     {"usage, an unreadable key, a key with errors, or no sheet that could be graded; nothing is "
      "written",
      "用法有误，答案读不了或有错误，或没有一份答卷可评；不写任何文件"}},
};

constexpr std::string_view kSeeAlso[] = {"explain", "check", "tiku-bank(5)"};

}  // namespace

extern const Command grade_command;

constinit const Command grade_command{
    .name = "grade",
    .group = Group::exams,
    .summary = {"grade answer sheets against a bank or key", "按题库或答案批改答卷"},
    .description = {"Reads answer sheets as people send them (CSV, Excel, YAML, JSON Lines, "
                    "questionnaire exports, text), in "
                    "any encoding Chinese Excel makes, scores every answer exactly, and prints a "
                    "summary. What is "
                    "refused is listed with its reason, what is tolerated is listed with its "
                    "count, and what needs a "
                    "person waits for a person.",
                    "读入各种形式的答卷（CSV、Excel、YAML、JSON "
                    "Lines、问卷导出、文本），编码自动识别，每道题按分数精确计分，并输出汇总。"
                    "拒收的逐条列出原因，放宽识别的逐条计数，要人定夺的留给人定夺。"},
    .positionals = kGradingPositionals<GradeOptions>,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<GradeOptions, grade>,
};

}  // namespace tiku
