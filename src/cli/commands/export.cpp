// `tiku export`: a bank goes where other programs, or people with pens, take it up.
#include <array>

#include "bank/bank_writer.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/export_banks.h"
#include "cli/export_files.h"
#include "cli/export_forms.h"
#include "cli/export_messages.h"
#include "cli/shown_findings.h"
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
  std::optional<std::int64_t> forms;
  std::optional<std::uint64_t> seed;
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

Result<ExportPlan> plan_export(const ExportOptions& options) {
  ExportPlan plan;
  if (!options.to) {
    return Error{text(msg::export_needs_format, format_names())};
  }
  plan.format = find_export_format(*options.to);
  const Result<std::optional<Encoding>> encoding = encoding_wish(options.encoding);
  if (!encoding) {
    return encoding.error();
  }
  plan.encoding = *encoding;
  if (options.forms && (*options.forms < 1 || *options.forms > kMostForms)) {
    return Error{text(msg::export_forms_range, *options.forms, kMostForms)};
  }
  if (options.seed && !options.forms) {
    return Error{text(msg::export_seed_alone)};
  }
  if (options.forms && (options.out.empty() || options.out == "-")) {
    return Error{text(msg::export_forms_need_out)};
  }
  Result<ExportTarget> target =
      export_target(options.out, plan.format->extension, options.banks.size() > 1);
  if (!target) {
    return target.error();
  }
  plan.target = std::move(*target);
  if (plan.format->is_binary && plan.target.is_standard_output()) {
    return Error{text(msg::export_needs_out, plan.format->name, plan.format->extension)};
  }
  return plan;
}

/// Errors of the banks, for everybody; warnings are for `tiku check`.
int refuse(const ExportBanks& banks, const Context& context) {
  show_errors(banks.sink, banks.sources, context);
  return context.fail(Error{text(msg::export_bank_has_errors, visible(banks.faulty))});
}

/// One bank of a run, and what becomes of it.
struct OneBank {
  const ExportPlan& plan;
  const Bank& bank;
  bool answers = true;
  Lang lang = Lang::en;
};

std::string path_for(const OneBank& one, const std::string& suffix, std::string_view extension) {
  return one.plan.target.is_standard_output()
             ? std::string()
             : export_path(one.plan.target, one.bank.path, suffix, extension);
}

/// Writes the bank, or a form of it, into `exports`.
Result<void> add_file(const OneBank& one, const Bank& printed, const std::string& form,
                      Exports& exports) {
  const ExportWish wish{one.answers, form, one.lang};
  Result<ExportResult> result =
      one.plan.format->write(one.answers ? printed : without_answers(printed), wish);
  if (!result) {
    return result.error();
  }
  const std::string path =
      path_for(one, form.empty() ? "" : "-" + form, one.plan.format->extension);
  ExportReport& report = exports.reports.back();
  report.losses = std::move(result->losses);  // the same for every form
  if (!path.empty()) {
    report.to.push_back(path);
  }
  exports.files.push_back({path, std::move(result->bytes), std::move(result->sheets)});
  return {};
}

Result<void> add_forms(const OneBank& one, const ExportOptions& options, Exports& exports) {
  const auto seed = options.seed.value_or(1);
  const std::vector<ExportForm> forms = make_forms(one.bank, *options.forms, seed);
  for (const ExportForm& form : forms) {
    Result<void> added = add_file(one, form_bank(one.bank, form.items), form.name, exports);
    if (!added) {
      return added;
    }
  }
  const std::string key = path_for(one, "-key", "yaml");
  exports.files.push_back({key, write_bank(key_with_forms(one.bank, forms))});
  exports.reports.back().to.push_back(key);
  exports.reports.back().seed = seed;
  if (forms.size() > 1) {
    exports.reports.back().kept = kept_in_forms(one.bank, seed);
  }
  return {};
}

Result<void> add_export(const OneBank& one, const ExportOptions& options, Exports& exports) {
  if (one.bank.kind == Bank::Kind::key && !one.plan.format->takes_keys) {
    return Error{text(msg::export_is_key, visible(one.bank.path))};
  }
  exports.reports.push_back(
      {one.bank.path, {}, one.plan.format, one.bank.questions.size(), {}, {}});
  return options.forms ? add_forms(one, options, exports) : add_file(one, one.bank, "", exports);
}

/// With --quiet only what a format could not carry, or forms left in its place, is worth a line.
std::vector<ExportReport> worth_saying(std::vector<ExportReport> reports, Talk talk) {
  if (talk == Talk::quiet) {
    std::erase_if(reports, [](const ExportReport& report) {
      return report.losses.empty() && report.kept.empty();
    });
    for (ExportReport& report : reports) {
      report.to.clear();
    }
  }
  return reports;
}

/// Bytes to standard output leave it clean: what there is to say then goes to stderr.
Result<void> hand_over(const ExportPlan& plan, const ExportOptions& options, const Exports& exports,
                       const Context& context) {
  if (!plan.target.is_standard_output()) {
    Result<void> written = write_exports(plan.target, exports.files, options.banks);
    if (!written) {
      return written;
    }
    context.print(export_text(worth_saying(exports.reports, context.talk), context.out_style));
    return {};
  }
  context.print(exports.files.front().bytes);
  if (!exports.reports.front().losses.empty()) {
    context.io.err().write(export_text(exports.reports, context.err_style));
  }
  return {};
}

int run_export(const ExportOptions& options, Context& context) {
  const Result<ExportPlan> plan = plan_export(options);
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
    const Result<void> added =
        add_export({*plan, bank, !options.no_answers, context.lang}, options, exports);
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
    {.name = "forms",
     .bind = bind<&ExportOptions::forms>,
     .value = {"N", "份数"},
     .help = {"print N forms of the paper (A, B ...) and one key for all of them",
              "出 N 种卷（A 卷、B 卷……），另写一份通用的答案"},
     .details =
         {"Form A keeps the order of the bank; the others have questions shuffled within their "
          "sections, and options too. What speaks of its place keeps it: a question that goes on "
          "from the one before stays behind it, a section in which a question is named by its "
          "number keeps its order, \"all of the above\" stays last, and options that name letters "
          "(\"A and C\") are not shuffled; all this is said. -o paper.html gives paper-A.html, "
          "paper-B.html and paper-key.yaml, which "
          "always holds the answers. `tiku grade` reads the key and sheets that state their form, "
          "all in one ranking. Forms that the bank lists itself are not in that key. Where "
          "`exam.draw` draws a paper, all forms print the same drawn questions.",
          "A 卷保持题库的顺序；其余各卷在每个部分内打乱题目，也打乱选项。说到自己位置的不动："
          "提到上一题的跟在它后面，有题目按题号被提到的部分不打乱题序，“以上都对”仍排在最后，提到字"
          "母"
          "的选项（“A和C”）整题不打乱；这些都会列出来。-o paper.html 会写出 "
          "paper-A.html、paper-B.html 和 "
          "paper-key.yaml（总是带答案）。`tiku grade` "
          "用这份答案批改注明卷别的答卷，各卷一起排名。题库里"
          "原有的卷别不会写进这份答案。有 `exam.draw` 抽题的，各卷印同样的题目。"}},
    {.name = "seed",
     .bind = bind<&ExportOptions::seed>,
     .value = {"N", "数字"},
     .help = {"shuffles the forms; the same seed gives the same forms",
              "决定怎样打乱；同一个数字打乱的结果相同"},
     .fallback = "1"},
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
    {"tiku export exam.yaml --to html --no-answers --forms 2 --seed 7 -o paper.html",
     {"forms A and B to print, and the key for both", "打印用的 A 卷和 B 卷，以及两卷通用的答案"}},
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
