// `tiku check`: what the loaders find, through a renderer. Folders are walked for banks.
#include <algorithm>
#include <array>

#include "bank/load.h"
#include "base/text.h"
#include "cli/check_messages.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "diag/renderer_table.h"
#include "diag/summary.h"
#include "io/files.h"
#include "io/load_text.h"

namespace tiku {
namespace {

struct CheckOptions {
  std::vector<std::string> paths;
  std::optional<std::string> format;
  Severity fail_on = Severity::error;
  bool advice = false;
  std::string encoding;
};

/// What was read so far, and whether something could not be.
struct Checking {
  SourceMap sources;
  Sink sink;
  std::size_t banks = 0;
  std::size_t questions = 0;
  bool unreadable = false;
  std::vector<std::string> passed_over;
};

/// Answer sheets are YAML too; a bank says what it is in a line of its own.
bool looks_like_bank(std::string_view text) {
  for (const std::string_view line : split(text, "\n")) {
    if (line.starts_with("tiku:") || line.starts_with("\"tiku\":")) {
      return true;
    }
  }
  return false;
}

/// Corrections in a file of their own: `adjust:`, and no question.
bool holds_corrections_only(std::string_view text) {
  bool corrections = false;
  for (const std::string_view line : split(text, "\n")) {
    if (line.starts_with("questions:") || line.starts_with("sections:") ||
        line.starts_with("kind:")) {
      return false;
    }
    corrections = corrections || line.starts_with("adjust:");
  }
  return corrections;
}

void check_corrections(const std::string& path, Checking& checking, const Context& context) {
  const Result<std::vector<Adjustment>> read =
      load_adjustments(path, checking.sources, checking.sink);
  if (!read) {
    context.fail(read.error());
    checking.unreadable = true;
    return;
  }
  ++checking.banks;
}

void check_file(const std::string& path, const Encoding* encoding, Checking& checking,
                const Context& context) {
  if (path != "-") {  // standard input can be read only once
    const Result<DecodedText> text = load_text(path, encoding);
    if (text && holds_corrections_only(text->text)) {
      check_corrections(path, checking, context);
      return;
    }
  }
  const Result<Bank> bank = load_bank(path, checking.sources, checking.sink, encoding);
  if (!bank) {
    context.fail(bank.error());
    checking.unreadable = true;
    return;
  }
  ++checking.banks;
  checking.questions += bank->questions.size();
}

bool is_yaml(const std::string& path) {
  return path.ends_with(".yaml") || path.ends_with(".yml");
}

void check_folder(const std::string& path, const Encoding* encoding, Checking& checking,
                  const Context& context) {
  const Result<std::vector<std::string>> files = list_files(path);
  if (!files) {
    context.fail(files.error());
    checking.unreadable = true;
    return;
  }
  const std::size_t before = checking.banks;
  for (const std::string& file : *files) {
    if (!is_yaml(file)) {
      continue;
    }
    const Result<DecodedText> text = load_text(file, encoding);
    if (text && !looks_like_bank(text->text)) {
      checking.passed_over.push_back(file);
    } else {
      check_file(file, encoding, checking, context);
    }
  }
  if (checking.banks == before && !checking.unreadable) {
    context.fail(Error{text(msg::nothing_to_check, visible(path))});
    checking.unreadable = true;
  }
}

const Renderer& chosen_renderer(const CheckOptions& options, const Context& context) {
  const bool in_github = context.io.env("GITHUB_ACTIONS") == "true";
  return *find_renderer(options.format.value_or(in_github ? "github" : "full"));
}

/// Findings to stdout, what was done to stderr. Returns whether one is as grave as --fail-on.
bool show(const CheckOptions& options, const Checking& checking, const Context& context) {
  std::vector<Diagnostic> findings = checking.sink.sorted();
  const bool grave = std::any_of(findings.begin(), findings.end(), [&](const Diagnostic& finding) {
    return finding.severity() <= options.fail_on;
  });
  const std::size_t all = findings.size();
  if (!options.advice && options.fail_on != Severity::advice) {
    std::erase_if(findings,
                  [](const Diagnostic& finding) { return finding.severity() == Severity::advice; });
  }
  context.print(
      chosen_renderer(options, context).render({findings, checking.sources}, context.out_style));
  if (!checking.passed_over.empty()) {
    context.say(text(msg::skipped_no_bank, checking.passed_over.size(),
                     visible(checking.passed_over.front())));
  }
  if (checking.banks > 0) {
    const Message& done = all == 0 ? msg::checked_clean : msg::checked;
    context.say(text(done, checking.banks, checking.questions));
  }
  if (!findings.empty()) {
    context.say(summarise(findings));
  }
  if (findings.size() != all) {
    context.say(text(msg::advice_hidden, all - findings.size()));
  }
  return grave;
}

int check(const CheckOptions& options, Context& context) {
  std::optional<Encoding> encoding;
  if (!options.encoding.empty()) {
    const Result<Encoding> parsed = parse_encoding(options.encoding);
    if (!parsed) {
      return context.fail(parsed.error());
    }
    encoding = *parsed;
  }
  const Encoding* forced = encoding ? &*encoding : nullptr;
  Checking checking;
  for (const std::string& path : options.paths) {
    if (is_folder(path)) {
      check_folder(path, forced, checking, context);
    } else {
      check_file(path, forced, checking, context);
    }
  }
  const bool grave = show(options, checking, context);
  if (checking.unreadable) {
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

constexpr std::string_view kSeeAlso[] = {"tiku-bank(5)"};

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
