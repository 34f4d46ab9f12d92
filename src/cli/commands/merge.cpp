// `tiku merge`: the parts that `tiku grade --partial` wrote, as one grading.
#include <array>

#include "base/immortal.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/grade_options.h"
#include "cli/grade_output.h"
#include "cli/grade_shard.h"
#include "grade/part/part_file.h"
#include "grade/part/part_messages.h"
#include "io/files.h"

namespace tiku {
namespace {

Result<std::vector<NamedPart>> read_parts(const std::vector<std::string>& paths) {
  std::vector<NamedPart> parts;
  for (const std::string& path : paths) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes) {
      return bytes.error();
    }
    Result<Part> part = read_part(*bytes, path);
    if (!part) {
      return part.error();
    }
    parts.push_back({path, std::move(*part)});
  }
  const Result<void> ordered = order_parts(parts);
  return ordered ? Result<std::vector<NamedPart>>(std::move(parts)) : ordered.error();
}

int merge(const GradeOptions& given, Context& context) {
  const Result<void> possible = check_outputs(given);
  if (!possible) {
    return context.fail(possible.error());
  }
  Result<std::vector<NamedPart>> parts = read_parts(given.answers);
  if (!parts) {
    return context.fail(parts.error());
  }
  if (const auto gap = gap_in(*parts)) {
    context.say(text(msg::shards_missing, gap->first, gap->second));
  }
  GradeOptions options = given;
  adopt_terms(*parts, options);
  GradingRun& run = make_immortal<GradingRun>();
  const int ready = run_merge(options, *parts, context, run);
  return ready == kDone
             ? put_out(options, read_earlier_folders(options.compare, options.out), run, context)
             : ready;
}

/// The options of grading that have to see all sheets.
constexpr std::array<OptionSpec, 2> people_options() {
  std::array<OptionSpec, 2> options{kGradingOptions<GradeOptions>[0],
                                    kGradingOptions<GradeOptions>[1]};
  return options;
}

constexpr std::array kPeopleOptions = people_options();
static_assert(kPeopleOptions[0].name == "roster" && kPeopleOptions[1].name == "marks");

constexpr auto kOptions = joined(kGradeOptions, kPeopleOptions);

constexpr PositionalSpec kPositionals[] = {
    {.label = "PART",
     .bind = bind_shared<GradeOptions, &GradingInputs::answers>,
     .help = {"parts that tiku grade --partial wrote, in any order",
              "tiku grade --partial 写的分片，次序不限"},
     .completes = Completes::files},
};

constexpr Example kExamples[] = {
    {"tiku grade key.csv north.csv --partial 1.part --shard 1", {"on one machine", "在一台机器上"}},
    {"tiku grade key.csv south.csv --partial 2.part --shard 2", {"on another", "在另一台上"}},
    {"tiku merge 1.part 2.part -o out", {"the results of both", "合成全部成绩"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"graded, as with tiku grade", "已评，同 tiku grade"}},
    {kFindings,
     {"graded with --strict and a reject, repair or doubt; or below --fail-under",
      "各片用了 --strict 而有拒收、改读或疑问；或低于 --fail-under"}},
    {kCannotProceed,
     {"a part that is damaged, or parts that do not belong together; nothing is written",
      "分片不完整，或不属于同一次评卷；不写任何文件"}},
};

constexpr std::string_view kSeeAlso[] = {"grade"};

}  // namespace

extern const Command merge_command;

constinit const Command merge_command{
    .name = "merge",
    .group = Group::exams,
    .summary = {"put graded shards together", "合并各片的评卷"},
    .description =
        {"Makes the results of an exam whose sheets were graded in shards, to the byte those of "
         "one run of tiku grade over the same files in the order of their shards. Several sheets "
         "of one candidate are found across all shards. The key and its corrections are read "
         "again where they stood; parts of another key, policy, option or version of tiku are "
         "refused.\n\n"
         "One machine grades a million sheets in seconds: shards are for sheets that lie on "
         "many machines. The merge holds all sheets in memory.",
         "把分片评卷合成一份成绩，与一次 tiku grade 按片的次序评完同样的文件逐字节相同。同一人的"
         "几份答卷分在不同片里也会发现。答案和更正从原来的位置重新读入；答案、计分方式、选项或 "
         "tiku 版本不同的分片不收。\n\n"
         "一台机器几秒钟就能评一百万份答卷；只有答卷本来就分散在多台机器上才需要分片。合并时全部"
         "答卷都在内存里。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<GradeOptions, merge>,
};

}  // namespace tiku
