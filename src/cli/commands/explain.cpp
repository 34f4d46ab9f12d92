// `tiku explain`: how each point was won or lost.
#include <array>

#include "bank/load.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/grading_messages.h"
#include "cli/grading_options.h"
#include "cli/grading_run.h"
#include "io/result_folder.h"
#include "io/safe_name.h"
#include "report/explain_text.h"
#include "report/record_text.h"
#include "stats/analysis.h"

namespace tiku {
namespace {

enum class Format : std::uint8_t { text, json };

struct ExplainOptions : GradingInputs {
  std::string candidate;
  std::string item;
  std::string out;
  Format format = Format::text;
  bool all = false;
};

/// The candidates an id, or else a name, means.
std::vector<const Candidate*> find_candidates(const Grading& grading, std::string_view words) {
  std::vector<const Candidate*> by_id;
  std::vector<const Candidate*> by_name;
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.who.id == words) {
      by_id.push_back(&candidate);
    }
    if (candidate.who.name == words) {
      by_name.push_back(&candidate);
    }
  }
  return by_id.empty() ? by_name : by_id;
}

Error nobody(const Grading& grading, const std::string& words) {
  std::vector<std::string_view> known;
  for (const Candidate& candidate : grading.candidates) {
    known.push_back(candidate.who.id);
    known.push_back(candidate.who.name);
  }
  const std::string_view near = suggest(words, known);
  return near.empty() ? Error{text(msg::no_such_candidate, visible(words))}
                      : Error{text(msg::candidate_near, visible(words), visible(near))};
}

Result<const Candidate*> one_candidate(const Grading& grading, const std::string& words) {
  const std::vector<const Candidate*> found = find_candidates(grading, words);
  if (found.empty()) {
    return nobody(grading, words);
  }
  if (found.size() > 1) {
    std::vector<std::string> ids;
    for (const Candidate* candidate : found) {
      ids.push_back(visible(candidate->who.id));
    }
    return Error{text(msg::several_candidates, visible(words), join(ids, ", "))};
  }
  return found.front();
}

/// The items an id or number means: one, or all parts of a case; all items where nothing was named.
Result<std::vector<std::size_t>> chosen_items(const Grading& grading, const std::string& address) {
  std::vector<std::size_t> items;
  const Question* question = address.empty() ? nullptr : find_question(*grading.bank, address);
  if (!address.empty() && question == nullptr) {
    return Error{text(msg::no_such_item, visible(address))};
  }
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    const Item& item = grading.items[i].item;
    if (question == nullptr || item.question == question || item.parent == question) {
      items.push_back(i);
    }
  }
  return items;
}

std::string record_name(Format format, std::size_t number, const Candidate& candidate) {
  return std::to_string(number) + "-" + safe_name(candidate.who.id) +
         (format == Format::json ? ".json" : ".txt");
}

/// One candidate's record, in the format asked for.
std::string explain_one(const ExplainOptions& options, const Report& report,
                        const Candidate& candidate, const std::vector<std::size_t>& items) {
  if (options.all && options.format == Format::text) {
    return record_text(report, candidate, items);
  }
  const auto render = options.format == Format::json ? &explain_json : &explain_text;
  if (options.item.empty()) {
    return render(report, candidate, std::nullopt);
  }
  std::string record;
  for (const std::size_t item : items) {
    record += render(report, candidate, item);
  }
  return record;
}

/// A file for each candidate, all published at once.
int write_records(const ExplainOptions& options, const Report& report,
                  const std::vector<std::size_t>& items, const Context& context) {
  const std::vector<Candidate>& candidates = report.grading.candidates;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    names.push_back(record_name(options.format, i + 1, candidates[i]));
  }
  ResultFolder folder(options.out, names);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Result<void> added =
        folder.add(names[i], explain_one(options, report, candidates[i], items));
    if (!added) {
      return context.fail(added.error());
    }
  }
  const Result<void> committed = folder.commit();
  if (!committed) {
    return context.fail(committed.error());
  }
  context.say(text(msg::wrote_results, candidates.size(), options.out));
  return kDone;
}

int explain_all(const ExplainOptions& options, const Report& report,
                const std::vector<std::size_t>& items, const Context& context) {
  if (!options.out.empty()) {
    return write_records(options, report, items, context);
  }
  bool first = true;
  for (const Candidate& candidate : report.grading.candidates) {
    context.print(first || options.format == Format::json ? "" : "\n");
    context.print(explain_one(options, report, candidate, items));
    first = false;
  }
  return kDone;
}

int explain(const ExplainOptions& options, Context& context) {
  if (options.all == !options.candidate.empty()) {
    return context.fail(Error{text(msg::explain_needs_choice)});
  }
  GradingRun run;
  const int ready = run_grading(options, context, run);
  if (ready != kDone) {
    return ready;
  }
  const Result<std::vector<std::size_t>> items = chosen_items(run.grading, options.item);
  if (!items) {
    return context.fail(items.error());
  }
  const Analysis analysis = analyse(run.grading, {});
  Report report{run.grading, run.sources, analysis.summary, analysis.items};
  report.style = context.out_style;
  if (options.all) {
    return explain_all(options, report, *items, context);
  }
  const Result<const Candidate*> candidate = one_candidate(run.grading, options.candidate);
  if (!candidate) {
    return context.fail(candidate.error());
  }
  context.print(explain_one(options, report, **candidate, *items));
  return kDone;
}

constexpr Choice kFormats[] = {{"text", {"for people", "给人看"}},
                               {"json", {"one object a record", "每条记录一个对象"}}};

constexpr std::array kOwnOptions = {
    OptionSpec{.name = "candidate",
               .short_name = 'c',
               .bind = bind<&ExplainOptions::candidate>,
               .value = {"ID", "工号"},
               .help = {"whose sheet: an id or a name", "谁的答卷：工号或姓名"}},
    OptionSpec{
        .name = "item",
        .short_name = 'i',
        .bind = bind<&ExplainOptions::item>,
        .value = {"ITEM", "题号"},
        .help = {"one item: its id or number (else: all)", "哪一题：id 或题号（不说就是全部）"}},
    OptionSpec{
        .name = "all",
        .bind = bind<&ExplainOptions::all>,
        .help = {"everybody's graded paper, which `tiku import` reads back",
                 "每个人批过的试卷，`tiku import` 可以读回"},
        .details = {"Every question with its key, the response, the score and how it came "
                    "about; questions without points are left out. What a line of words "
                    "cannot say stands in lines \"As in the bank\". An answer that counted as "
                    "none on the sheet is a \"Void response\", and stays one.",
                    "每道题写明标准答案、考生答案、得分和怎么得的；不计分的题不写。"
                    "一行文字说不清的，按题库的写法写在“题库写法”下面；评卷时不能算数的答案写作"
                    "“考生答案（无效）”，读回来仍不算数。"}},
    OptionSpec{.name = "format",
               .bind = bind<&ExplainOptions::format>,
               .value = {"FORMAT", "格式"},
               .help = {"how to print the record", "记录的输出格式"},
               .choices = kFormats,
               .fallback = "text"},
    OptionSpec{.name = "out",
               .short_name = 'o',
               .bind = bind<&ExplainOptions::out>,
               .value = {"DIR", "文件夹"},
               .help = {"with --all: a file for each candidate in this folder",
                        "与 --all 同用：每人一个文件，写进这个文件夹"},
               .completes = Completes::folders},
};

constexpr auto kOptions = joined(kOwnOptions, kGradingOptions<ExplainOptions>);

constexpr Example kExamples[] = {
    {"tiku explain exam.yaml sheets/ --candidate 00123 --item 23",
     {"why candidate 00123 got these points for item 23", "00123 的第 23 题为什么得这些分"}},
    {"tiku explain exam.yaml sheets/ --candidate 王芳",
     {"the whole paper of one candidate", "一个人的整份答卷"}},
    {"tiku explain exam.yaml sheets/ --all -o records",
     {"a record for everybody", "给每个人写一份记录"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"explained", "已说明"}},
    {kCannotProceed,
     {"usage, no such candidate or item, or what stops `tiku grade`",
      "用法有误，没有这个人或这道题，或 `tiku grade` 也做不了"}},
};

constexpr std::string_view kSeeAlso[] = {"grade"};

}  // namespace

extern const Command explain_command;

constinit const Command explain_command{
    .name = "explain",
    .group = Group::exams,
    .summary = {"show how each point was won or lost", "说明每一分怎么得、怎么失"},
    .description = {"Grades as `tiku grade` does with the same options, then shows for one "
                    "candidate or all: the key, the "
                    "answer as it stood and as it was read, the policy with its numbers, the "
                    "points, and the file and "
                    "line it came from. With --all every candidate's graded paper is written, "
                    "which `tiku import` reads back.",
                    "按 `tiku grade` "
                    "的同样选项评卷，再逐题说明一个人或所有人的答案：标准答案、原样与读作、评分法和"
                    "算式、得分，以及出自哪个文件哪一行。用 --all "
                    "时写出每个人批过的试卷，`tiku import` 可以读回。"},
    .positionals = kGradingPositionals<ExplainOptions>,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<ExplainOptions, explain>,
};

}  // namespace tiku
