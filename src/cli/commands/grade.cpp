// `tiku grade`: loads, grades, analyses, prints the summary, publishes the result folder.
#include "base/immortal.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/earlier_grading.h"
#include "cli/exit_codes.h"
#include "cli/grade_options.h"
#include "cli/grade_output.h"
#include "cli/grade_shard.h"
#include "cli/grading_run.h"
#include "grade/stream/compare_stream.h"
#include "io/files.h"
#include "io/paths.h"

namespace tiku {
namespace {

/// Beside the results, so that their disk has to have room and no other.
std::string spool_folder(const GradeOptions& options) {
  return options.out.empty() ? "" : parent_folder(absolute_path(options.out));
}

/// Below this a file is held in memory: it is soon done.
constexpr std::uint64_t kStreamedBytes = 64U << 10;

/// Below so many files too.
constexpr std::size_t kPileFiles = 10'000;

Result<StreamingWish> streaming_wish(const GradeOptions& options, const EarlierResults* compared) {
  const Result<std::size_t> threads = thread_wish(options.jobs);
  if (!threads) {
    return threads.error();
  }
  StreamingWish wish;
  wish.threads = *threads;
  wish.folder = spool_folder(options);
  wish.earlier = compared;
  // What a person marked before, or is on file by candidate, needs to see every answer again.
  const bool compares = compared == nullptr || can_compare_stream(*compared);
  const bool held = options.details || !compares;
  wish.least_bytes = held ? UINT64_MAX : kStreamedBytes;
  wish.least_files = held ? SIZE_MAX : kPileFiles;
  return wish;
}

int grade(const GradeOptions& options, Context& context) {
  const Result<void> possible = check_outputs(options);
  if (!possible) {
    return context.fail(possible.error());
  }
  if (!options.partial.empty() || options.shard) {
    return grade_shard(options, context);
  }
  EarlierFolders earlier = read_earlier_folders(options.compare, options.out);
  const Result<StreamingWish> wish = streaming_wish(options, earlier.compared());
  if (!wish) {
    return context.fail(wish.error());
  }
  GradingRun& run = make_immortal<GradingRun>();
  const int ready = run_grading(options, *wish, context, run);
  return ready == kDone ? put_out(options, std::move(earlier), run, context) : ready;
}

constexpr auto kOptions =
    joined(joined(kGradeOptions, kShardOptions), kGradingOptions<GradeOptions>);

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

constexpr std::string_view kSeeAlso[] = {"merge", "explain", "check", "tiku-bank(5)"};

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
