// `tiku diff`: what a commit changed in a bank.
#include "bank/diff.h"

#include <algorithm>

#include "base/text.h"
#include "cli/bank_pairs.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/diff_messages.h"
#include "cli/exit_codes.h"
#include "cli/shown_findings.h"
#include "report/diff_report.h"

namespace tiku {
namespace {

enum class DiffFormat : std::uint8_t { text, json };

struct DiffOptions {
  std::string before;
  std::string after;
  std::vector<std::string> fail_on;
  DiffFormat format = DiffFormat::text;
  std::string encoding;
};

constexpr std::string_view kAny = "any";

std::vector<std::string_view> kind_words() {
  std::vector<std::string_view> words{kAny};
  for (std::size_t kind = 0; kind < kChangeKinds; ++kind) {
    words.push_back(change_name(static_cast<ChangeKind>(kind)));
  }
  return words;
}

Error unknown_kind(std::string_view word) {
  const std::vector<std::string_view> known = kind_words();
  const std::string_view near = suggest(word, known);
  if (!near.empty()) {
    return Error{text(msg::diff_kind_near, visible(word), near)};
  }
  const std::vector<std::string> list(known.begin(), known.end());
  return Error{text(msg::diff_unknown_kind, visible(word), join(list, ", "))};
}

/// The words of --fail-on, each known.
Result<std::vector<std::string_view>> parse_kinds(const std::vector<std::string>& lists) {
  const std::vector<std::string_view> known = kind_words();
  std::vector<std::string_view> kinds;
  for (const std::string& list : lists) {
    for (const std::string_view piece : split(list, ",")) {
      const auto found = std::find(known.begin(), known.end(), trim(piece));
      if (found == known.end()) {
        return unknown_kind(trim(piece));
      }
      kinds.push_back(*found);
    }
  }
  return kinds;
}

/// Whether there is a change of one of these kinds.
bool has_kind(const std::vector<BankDiff>& diffs, const std::vector<std::string_view>& kinds) {
  const std::vector<std::size_t> counts = count_changes(diffs);
  return std::any_of(kinds.begin(), kinds.end(), [&counts](std::string_view kind) {
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const bool meant = kind == kAny || kind == change_name(static_cast<ChangeKind>(i));
      if (meant && counts[i] > 0) {
        return true;
      }
    }
    return false;
  });
}

/// Errors of the banks, for everybody; warnings are for `tiku check`.
int refuse(const BankPairs& pairs, const Context& context) {
  show_errors(pairs.sink, pairs.sources, context);
  return context.fail(Error{text(msg::diff_bank_has_errors, visible(pairs.faulty))});
}

std::vector<BankDiff> compare(const BankPairs& pairs, const Context& context) {
  std::vector<BankDiff> diffs;
  bool mixed = false;
  for (const BankPair& pair : pairs.pairs) {
    if (pair.before == nullptr || pair.after == nullptr) {
      diffs.push_back({pair.before, pair.after, {}, {}});
      continue;
    }
    mixed = mixed || pair.before->kind != pair.after->kind;
    diffs.push_back(compare_banks(*pair.before, *pair.after));
  }
  if (mixed) {
    context.say(text(msg::diff_key_with_bank));
  }
  return diffs;
}

int diff(const DiffOptions& options, Context& context) {
  const Result<std::vector<std::string_view>> kinds = parse_kinds(options.fail_on);
  if (!kinds) {
    return context.fail(kinds.error());
  }
  if (options.before == "-" && options.after == "-") {
    return context.fail(Error{text(msg::diff_two_inputs)});
  }
  const Result<std::optional<Encoding>> encoding = encoding_wish(options.encoding);
  if (!encoding) {
    return context.fail(encoding.error());
  }
  BankPairs pairs;
  const Result<void> loaded =
      load_pairs(options.before, options.after, *encoding ? &**encoding : nullptr, pairs);
  if (!loaded) {
    return context.fail(loaded.error());
  }
  if (!pairs.faulty.empty()) {
    return refuse(pairs, context);
  }
  const std::vector<BankDiff> diffs = compare(pairs, context);
  const DiffReport report{options.before, options.after, diffs, pairs.sources, context.out_style};
  context.print(options.format == DiffFormat::json ? diff_json(report) : diff_text(report));
  return has_kind(diffs, *kinds) ? kFindings : kDone;
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "OLD",
     .bind = bind<&DiffOptions::before>,
     .help = {"the bank or key as it was, or a folder of banks; - is standard input",
              "原来的题库或答案，或者一个题库文件夹；- 表示标准输入"},
     .completes = Completes::files},
    {.label = "NEW",
     .bind = bind<&DiffOptions::after>,
     .help = {"the same as it is now", "现在的题库、答案或文件夹"},
     .completes = Completes::files},
};

constexpr Choice kFormats[] = {
    {"text", {"for people", "给人看"}},
    {"json", {"one object, for programs", "一个对象，给程序用"}},
};

constexpr OptionSpec kOptions[] = {
    {.name = "fail-on",
     .bind = bind<&DiffOptions::fail_on>,
     .value = {"KIND[,KIND]", "种类"},
     .help = {"exit with 1 where there is such a change", "有这种变化时退出码为 1"},
     .details = {"The kinds are any, key (another answer is right, or the text behind its label is "
                 "another), points, policy, options, type, text, added, removed, renamed, moved, "
                 "exam (pass mark, duration, total, draw, sections), adjust (corrections) and "
                 "forms.",
                 "种类有 any（任何变化）、key（正确答案换了，或者它的标号后内容变了）、points "
                 "分值、policy 评分办法、options 选项、type 题型、text 文字、added 新增、removed "
                 "删去、renamed 改名、moved 移动、exam "
                 "考试设置（合格线、时长、总分、抽题、部分）、adjust 更正、forms 卷别。"}},
    {.name = "format",
     .bind = bind<&DiffOptions::format>,
     .value = {"FORMAT", "格式"},
     .help = {"how changes are shown", "怎样列出变化"},
     .choices = kFormats,
     .fallback = "text"},
    {.name = "encoding",
     .bind = bind<&DiffOptions::encoding>,
     .value = {"NAME", "编码"},
     .help = {"encoding of the files, e.g. gbk (else: found out)",
              "文件的编码，如 gbk（不说就自动识别）"}},
};

constexpr Example kExamples[] = {
    {"tiku diff <(git show HEAD:bank.yaml) bank.yaml",
     {"what changed since the last commit", "从上次提交以来改了什么"}},
    {"tiku diff old/ banks/ --fail-on key,points",
     {"for CI: no answer and no points may change unseen", "用于 CI：答案和分值不能悄悄改掉"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"no change of a kind that --fail-on names", "没有 --fail-on 所说的变化"}},
    {kFindings, {"such a change", "有这种变化"}},
    {kCannotProceed,
     {"usage, a path that cannot be read, or a bank with errors",
      "用法有误、读不了路径，或者题库里有错误"}},
};

constexpr std::string_view kSeeAlso[] = {"check", "tiku-bank(5)"};

}  // namespace

extern const Command diff_command;

constinit const Command diff_command{
    .name = "diff",
    .group = Group::banks,
    .summary = {"show what changed between two banks", "比较两份题库，看改了什么"},
    .description =
        {"Compares two versions of a bank, or of a key, for the person who reviews the change: "
         "answers, points, scoring, options, texts, exam settings, corrections and paper forms, "
         "each with both values and their places.\n\nQuestions are paired by id; without ids by "
         "what they say, so that a question that was inserted changes nothing about the others. "
         "Options that are shuffled together with the key are no change of the key; another text "
         "behind the label of the right answer is one.\n\nOf a bank and its key only what both can "
         "state is compared. In folders banks are paired by path, else by id. To look at a "
         "committed version, let git write it to standard input: `git show HEAD:bank.yaml | tiku "
         "diff - bank.yaml`.",
         "为审阅修改的人比较题库或答案的两个版本：答案、分值、评分办法、选项、文字、考试设置、更正"
         "和卷别，每处都列出两边的值和位置。\n\n题目先按 id 配对；没有 id "
         "的按内容配对，所以插入一道题不会让后面的题都显得变了。选项连同答案一起打乱，不算答案变了"
         "；正确答案的标号没变而标号后的内容变了，算答案变了。\n\n题库和它的答案相比，只看两边都能"
         "写的内容。文件夹里的题库先按路径配对，再按 id 配对。要和已提交的版本比较，可以让 git "
         "把它送到标准输入：`git show HEAD:bank.yaml | tiku diff - bank.yaml`。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<DiffOptions, diff>,
};

}  // namespace tiku
