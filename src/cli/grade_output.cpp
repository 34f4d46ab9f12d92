#include "cli/grade_output.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>

#include "base/text.h"
#include "cli/earlier_grading.h"
#include "cli/exit_codes.h"
#include "cli/grading_messages.h"
#include "cli/streaming.h"
#include "grade/stream/ranking_ends.h"
#include "io/files.h"
#include "io/hash.h"
#include "io/kept_memory.h"
#include "io/result_folder.h"
#include "report/grade_screen.h"
#include "report/pending.h"
#include "report/report.h"
#include "report/result_files.h"
#include "report/row_files.h"
#include "report/workbook.h"
#include "sheet/angoff.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "stats/angoff.h"
#include "stats/tabulate.h"
#include "stats/tabulate_rows.h"

namespace tiku {
namespace {

/// Up to so many candidates a workbook is written without being asked for.
constexpr std::int64_t kWorkbookCandidates = 20'000;

/// Rows of the ranking that the screen shows at most.
constexpr RankingEnds kRankingEnds{20, 5};

const SheetPile* pile_of(const GradingRun& run) {
  return run.streamed && run.streamed->pile ? &*run.streamed->pile : nullptr;
}

/// Every file that was read, with its hash, so that the results say what they came from.
std::vector<RunFile> files_read(const GradingRun& run) {
  std::vector<RunFile> files;
  std::unordered_set<std::string_view> seen;
  files.reserve(run.sources.size() + known_result_files().size());
  seen.reserve(run.sources.size());
  for (std::size_t i = 0; i < run.sources.size(); ++i) {
    const std::string& path = run.sources.at(static_cast<FileId>(i)).path();
    if (path == "-" || !seen.insert(path).second) {
      continue;
    }
    const auto elsewhere =
        std::find_if(run.read_elsewhere.begin(), run.read_elsewhere.end(),
                     [&path](const PartSource& source) { return source.path == path; });
    if (elsewhere != run.read_elsewhere.end()) {
      files.push_back({path, elsewhere->size, elsewhere->hash});
      continue;
    }
    if (const SheetPile* pile = pile_of(run)) {
      const auto number = static_cast<std::size_t>(pile->number_of(static_cast<FileId>(i)));
      if (number < pile->files.size() && !pile->files[number].hash.empty()) {
        files.push_back({path, pile->files[number].size, pile->files[number].hash});
        continue;
      }
    } else if (run.streamed && run.streamed->file == static_cast<FileId>(i)) {
      files.push_back({path, run.streamed->size, run.streamed->hash});
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
  Report report{run.graded(), run.sources, analysis.summary, analysis.items};
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

bool wants_workbook(const GradeOptions& options, const GradingCounts& counts) {
  const std::int64_t rows =
      counts.graded + counts.pending + counts.absent_marked + counts.roster_absent;
  return rows <= kWorkbookCandidates || options.xlsx;
}

/// Files that need no row of a candidate.
struct OtherFiles {
  std::vector<RunFile> written = {};
  /// Bytes of those that hang on other files, but for their end.
  std::map<const ResultFile*, std::string> begun = {};
  std::optional<Error> error = {};
};

RunFile run_file(std::string name, std::string_view bytes) {
  return {std::move(name), bytes.size(), content_hash(bytes)};
}

/// Renders what needs no rows, and writes what then is complete.
OtherFiles begin_others(const Report& report, ResultFolder& folder) {
  OtherFiles others;
  for (const ResultFile* file : result_files()) {
    if (!file->is_wanted(report) || is_row_file(file->name)) {
      continue;
    }
    std::string bytes = file->render(report);
    if (file->append_end != nullptr) {
      others.begun.emplace(file, std::move(bytes));
    } else if (const Result<void> added = folder.add(std::string(file->name), bytes); added) {
      others.written.push_back(run_file(std::string(file->name), bytes));
    } else {
      others.error = added.error();
    }
  }
  return others;
}

/// The files with a row a candidate, where the rows are not held; none where they are. Others are
/// begun meanwhile.
Result<std::vector<RunFile>> add_row_files(GradingRun& run, const Report& report,
                                           bool keeps_records, unsigned threads,
                                           ResultFolder& folder, OtherFiles& others) {
  if (!run.streamed) {
    return std::vector<RunFile>();
  }
  const Result<std::string> results = folder.reserve("results.csv");
  const Result<std::string> rejects = folder.reserve("rejects.csv");
  if (!results || !rejects) {
    return results ? rejects.error() : results.error();
  }
  return write_row_files(report, *run.streamed, {*results, *rejects, keeps_records}, threads,
                         [&] { others = begin_others(report, folder); });
}

/// What takes longest to put together.
struct LargeFiles {
  std::optional<Result<std::string>> workbook;  // its bytes, if there is to be one
  Result<std::vector<RunFile>> rows = std::vector<RunFile>();
};

/// The workbook beside the files with a row a candidate, which read the same records.
LargeFiles add_large_files(bool has_workbook, GradingRun& run, const Report& report,
                           ResultFolder& folder, OtherFiles& others) {
  LargeFiles files;
  if (!has_workbook) {
    files.rows = add_row_files(run, report, false, run.threads, folder, others);
    return files;
  }
  const StreamedGrading* const streamed = run.streamed ? &*run.streamed : nullptr;
  files.workbook = render_workbook(report, streamed, run.threads, [&] {
    files.rows = add_row_files(run, report, true, 1, folder, others);
  });
  return files;
}

Result<void> add_workbook(const Result<std::string>& bytes, Report& report, ResultFolder& folder) {
  if (!bytes) {
    return bytes.error();
  }
  report.files.push_back(run_file("results.xlsx", *bytes));
  return folder.add("results.xlsx", *bytes);
}

/// The bytes of a result file go into the folder, unless it is one of those written already.
Result<void> add_file(const ResultFile& file, const std::vector<RunFile>& written,
                      OtherFiles& others, Report& report, ResultFolder& folder) {
  const std::string name(file.name);
  const auto before = std::find_if(written.begin(), written.end(),
                                   [&name](const RunFile& other) { return other.path == name; });
  if (before != written.end()) {
    report.files.push_back(*before);
    return {};
  }
  const auto begun = others.begun.find(&file);
  std::string bytes = begun == others.begun.end() ? file.render(report) : std::move(begun->second);
  if (file.append_end != nullptr) {
    file.append_end(report, bytes);
  }
  Result<void> added = folder.add(name, bytes);
  report.files.push_back(run_file(name, bytes));
  return added;
}

/// Writes everything into the folder at once; summary.json, the last, knows the files before it.
Result<std::size_t> publish(const GradeOptions& options, GradingRun& run,
                            const EarlierGrading& earlier, Report& report) {
  ResultFolder folder(options.out, known_result_files());
  OtherFiles others;
  const bool has_workbook = wants_workbook(options, report.grading.counts);
  LargeFiles large = add_large_files(has_workbook, run, report, folder, others);
  if (!large.rows || others.error) {
    return large.rows ? *others.error : large.rows.error();
  }
  std::vector<RunFile>& before = *large.rows;
  std::move(others.written.begin(), others.written.end(), std::back_inserter(before));
  std::size_t written = 0;
  if (large.workbook) {
    if (const Result<void> added = add_workbook(*large.workbook, report, folder); !added) {
      return added.error();
    }
    ++written;
  }
  for (const ResultFile* file : result_files()) {
    if (!file->is_wanted(report)) {
      continue;
    }
    if (const Result<void> added = add_file(*file, before, others, report, folder); !added) {
      return added.error();
    }
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
bool is_below(const StatisticsSums& sums, const Threshold& threshold) {
  return threshold.of_passes ? Rational(sums.passes) < threshold.share * Rational(sums.n)
                             : sums.score < threshold.share * sums.max;
}

ExamTables tables_of(const GradeOptions& options, const GradingRun& run) {
  const std::string by = options.by.empty() ? std::string() : options.by.front();
  return run.streamed ? tabulate_rows(*run.streamed, by, run.threads) : tabulate(run.grading, by);
}

/// Where the rows are not held, the ends of the ranking are fetched for the screen.
Result<void> fetch_ends(GradingRun& run) {
  if (!run.streamed) {
    return {};
  }
  Result<std::vector<Candidate>> ends = ends_of_ranking(*run.streamed, kRankingEnds);
  if (!ends) {
    return ends.error();
  }
  if (const SheetPile* pile = pile_of(run)) {
    for (Candidate& candidate : *ends) {
      candidate.origin = {pile->file(candidate.origin.line), "", 0};
    }
  }
  std::vector<Candidate>& candidates = run.streamed->grading.candidates;
  std::move(ends->begin(), ends->end(), std::back_inserter(candidates));
  std::stable_sort(
      candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        const bool absent = a.outcome == Outcome::absent;
        const bool other = b.outcome == Outcome::absent;
        const bool earlier =
            std::tie(a.origin.file, a.origin.line) < std::tie(b.origin.file, b.origin.line);
        return absent != other ? other : !absent && earlier;
      });
  return {};
}

int exit_code(const GradeOptions& options, const Grading& grading) {
  const GradingCounts& counts = grading.counts;
  const bool doubt = !grading.rejects.empty() || !grading.unheld_rejects.empty() ||
                     counts.pending > 0 || counts.tolerated > 0;
  const std::optional<Threshold> threshold = parse_threshold(options.fail_under);
  const bool below = threshold && is_below(grading.sums, *threshold);
  return (options.strict && doubt) || below ? kFindings : kDone;
}

/// The file a person wrote marks into is never written to.
Result<void> check_pending_path(const GradeOptions& options) {
  if (options.pending.empty() || !path_exists(options.pending)) {
    return {};
  }
  SourceMap sources;
  Sink sink;
  const Result<std::vector<Mark>> marks = load_marks(options.pending, sources, sink);
  const bool filled = !marks || std::any_of(marks->begin(), marks->end(),
                                            [](const Mark& mark) { return !mark.points.empty(); });
  return filled ? Result<void>(Error{text(msg::pending_is_filled, options.pending)})
                : Result<void>();
}

void show(const GradeOptions& options, const Report& report, Context& context) {
  if (options.format == SummaryFormat::json) {
    context.print(render_summary_json(report));
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
  AngoffResult result = analyse_angoff(facts_of(run.graded()), tables, *judges);
  if (!result.missing.empty()) {
    return Error{text(msg::angoff_missing, visible(options.angoff), result.missing.size(),
                      visible(result.missing.front()))};
  }
  return std::optional(std::move(result));
}

}  // namespace

Result<void> check_outputs(const GradeOptions& options) {
  if (!options.fail_under.empty() && !parse_threshold(options.fail_under)) {
    return Error{text(msg::no_threshold, options.fail_under)};
  }
  return check_pending_path(options);
}

int put_out(const GradeOptions& options, EarlierFolders folders, GradingRun& run,
            Context& context) {
  // Taken apart by the system, which is faster where there are thousands of sheets.
  const auto& tables = make_until_exit<ExamTables>(tables_of(options, run));
  const auto& analysis =
      make_until_exit<Analysis>(analyse(facts_of(run.graded()), tables, run.threads));
  const Result<std::optional<AngoffResult>> angoff = ask_judges(options, tables, run);
  if (!angoff) {
    return context.fail(angoff.error());
  }
  if (const Result<void> fetched = fetch_ends(run); !fetched) {
    return context.fail(fetched.error());
  }
  const Result<EarlierGrading> earlier = compare_with_earlier(std::move(folders), run, context);
  if (!earlier) {
    return context.fail(earlier.error());
  }
  auto& report = make_until_exit<Report>(make_report(options, run, analysis, context.out_style));
  report.angoff = *angoff ? &**angoff : nullptr;
  report.changes = earlier->changes ? &*earlier->changes : nullptr;
  report.options.all_remarks = context.talk == Talk::verbose;
  if (!options.out.empty()) {
    const Result<std::size_t> written = publish(options, run, *earlier, report);
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
  return exit_code(options, run.graded());
}

}  // namespace tiku
