// `tiku progress`: what a trainee did, what is due and what is weak; for the trainer, what trainees
// flagged.
#include "quiz/progress.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "cli/command.h"
#include "cli/context.h"
#include "cli/exit_codes.h"
#include "cli/flagged.h"
#include "cli/option_lists.h"
#include "cli/progress_messages.h"
#include "cli/record_options.h"
#include "io/files.h"
#include "io/local_time.h"
#include "quiz/record_place.h"
#include "report/progress_report.h"

namespace tiku {
namespace {

enum class ProgressFormat : std::uint8_t { text, json, csv };

struct ProgressOptions : RecordWishes {
  std::string bank;
  ProgressFormat format = ProgressFormat::text;
  bool flags = false;
};

/// The banks that were asked for, and what the record holds of them.
struct Chosen {
  std::vector<KnownBank> banks;
  RecordContents contents;
};

Error no_such_bank(const ProgressOptions& options, const RecordPlace& place,
                   const std::vector<KnownBank>& known) {
  std::vector<std::string> ids;
  for (const KnownBank& bank : known) {
    ids.push_back(visible(bank.id));
  }
  return {ids.empty() ? text(msg::progress_no_bank, visible(options.bank), visible(place.user))
                      : text(msg::progress_bank_list, visible(options.bank), visible(place.user),
                             join(ids, ", "))};
}

/// A folder may well be called as a bank is.
bool is_bank_file(const std::string& bank) {
  return !bank.empty() && path_exists(bank) && !is_folder(bank);
}

/// BANK is a file, or the id of a bank of the record.
Result<std::vector<KnownBank>> choose_banks(const ProgressOptions& options,
                                            const RecordPlace& place,
                                            const std::vector<Sitting>& sittings) {
  if (is_bank_file(options.bank)) {
    Result<KnownBank> bank = load_known_bank(options.bank);
    if (!bank) {
      return bank.error();
    }
    std::vector<KnownBank> banks;
    banks.push_back(std::move(*bank));
    return banks;
  }
  std::vector<KnownBank> banks = known_banks(sittings);
  if (options.bank.empty()) {
    return banks;
  }
  const auto found = std::find_if(banks.begin(), banks.end(), [&options](const KnownBank& bank) {
    return bank.id == options.bank;
  });
  if (found == banks.end()) {
    return no_such_bank(options, place, banks);
  }
  return std::vector<KnownBank>{std::move(*found)};
}

Result<Chosen> choose(const ProgressOptions& options, const RecordPlace& place,
                      const Record& record) {
  const Result<std::vector<Sitting>> sittings = record.sittings("");
  if (!sittings) {
    return sittings.error();
  }
  Result<std::vector<KnownBank>> banks = choose_banks(options, place, sittings.value());
  if (!banks) {
    return banks.error();
  }
  const std::string_view only =
      options.bank.empty() ? std::string_view() : std::string_view(banks.value().front().id);
  Result<RecordContents> contents = read_contents(record, only);
  if (!contents) {
    return contents.error();
  }
  return Chosen{std::move(*banks), std::move(*contents)};
}

int show_progress(const ProgressOptions& options, const RecordPlace& place, Context& context) {
  const Result<std::unique_ptr<Record>> record = Record::open(place);
  if (!record) {
    return context.fail(record.error());
  }
  const Result<Chosen> chosen = choose(options, place, *record.value());
  if (!chosen) {
    return context.fail(chosen.error());
  }
  const LocalOffset offset = local_offset_seconds;
  const Progress progress =
      progress_of(chosen.value().contents, chosen.value().banks, context.io.now(), offset);
  const ProgressReport report{place.user, record.value()->path(), progress, offset,
                              context.out_style};
  switch (options.format) {
    case ProgressFormat::text:
      context.print(progress_text(report));
      break;
    case ProgressFormat::json:
      context.print(progress_json(report));
      break;
    case ProgressFormat::csv:
      context.print(progress_csv(report));
      break;
  }
  return kDone;
}

/// Without --user everybody's flags in the data folder that may be read. A record that cannot be
/// read keeps nobody from seeing the others.
int show_flags(const ProgressOptions& options, const RecordPlace& place, Context& context) {
  std::optional<KnownBank> given;
  if (is_bank_file(options.bank)) {
    Result<KnownBank> loaded = load_known_bank(options.bank);
    if (!loaded) {
      return context.fail(loaded.error());
    }
    given = std::move(*loaded);
  }
  std::vector<std::string> users = recorded_users(place.folder);
  if (!options.user.empty() || users.empty()) {
    users = {place.user};
  }
  int code = kDone;
  std::vector<UserFlags> all;
  for (const std::string& user : users) {
    Result<UserFlags> flags = flags_of({place.folder, user}, given ? given->id : options.bank);
    if (flags) {
      all.push_back(std::move(*flags));
    } else {
      code = context.fail(flags.error());
    }
  }
  const LocalOffset offset = local_offset_seconds;
  const std::vector<FlaggedQuestion> flagged = flagged_questions(all, given);
  const FlagReport report{users, place.folder, flagged, offset, context.out_style};
  switch (options.format) {
    case ProgressFormat::text:
      context.print(flags_text(report));
      break;
    case ProgressFormat::json:
      context.print(flags_json(report));
      break;
    case ProgressFormat::csv:
      context.print(flags_csv(report));
      break;
  }
  return code;
}

int progress(const ProgressOptions& options, Context& context) {
  const RecordPlace place = choose_place(options.data_dir, options.user, context.io);
  return options.flags ? show_flags(options, place, context)
                       : show_progress(options, place, context);
}

constexpr PositionalSpec kPositionals[] = {
    {.label = "BANK",
     .bind = bind<&ProgressOptions::bank>,
     .help = {"only this bank: its file or its id", "只看这个题库：文件或 id"},
     .required = false,
     .completes = Completes::files},
};

constexpr Choice kFormats[] = {
    {"text", {"for people", "给人看"}},
    {"json", {"one object with everything, for programs", "一个对象，包含全部内容，给程序用"}},
    {"csv", {"a row for each question, for a spreadsheet", "每题一行，用于电子表格"}},
};

constexpr OptionSpec kOwnOptions[] = {
    {.name = "format",
     .bind = bind<&ProgressOptions::format>,
     .value = {"FORMAT", "格式"},
     .help = {"how it is shown", "输出格式"},
     .choices = kFormats,
     .fallback = "text"},
    {.name = "flags",
     .bind = bind<&ProgressOptions::flags>,
     .help = {"what trainees flagged as wrong with :flag, for the trainer",
              "学员用 :flag 标记的问题，供培训老师查看"},
     .details = {"Without --user everybody's in the data folder, as far as it may be read.",
                 "不写 --user 时，列出数据文件夹里有权读取的所有人的标记。"}},
};

constexpr auto kOptions = joined(std::to_array(kOwnOptions), kRecordOptions<ProgressOptions>);

constexpr Example kExamples[] = {
    {"tiku progress", {"what is due, what is weak, what was done", "待复习、薄弱点和练习历史"}},
    {"tiku progress banks/refund.yaml --format csv",
     {"every question of one bank, for a spreadsheet", "一个题库的每道题，用于电子表格"}},
    {"tiku progress --flags --data-dir /srv/tiku",
     {"what trainees on a shared machine think is wrong", "共用电脑上学员认为有问题的题"}},
};

constexpr ExitCode kExitCodes[] = {
    {kDone, {"shown, also where there is no record yet", "已显示；还没有记录时也是 0"}},
    {kCannotProceed,
     {"usage, an unknown bank, or a record that cannot be read (with --flags the others are shown)",
      "用法有误、没有这个题库，或者读不了记录（--flags 时其余的照样列出）"}},
};

constexpr std::string_view kSeeAlso[] = {"quiz", "check"};

}  // namespace

extern const Command progress_command;

constinit const Command progress_command{
    .name = "progress",
    .group = Group::exams,
    .summary = {"show a trainee's progress and what is due", "查看学习进度和待复习的题"},
    .description =
        {"Shows the record that `tiku quiz` keeps: what is to be reviewed today, accuracy by topic "
         "and by week, practices and exams, questions that are missed again and again, and those "
         "that take longest. The first try of a question in a practice counts, and the last answer "
         "in an exam.\n\nThe record belongs to ids of banks and questions, so it survives edits. "
         "When the key of a question was corrected, earlier answers are judged again by the new "
         "key, and what changed is said. Questions that were removed, withdrawn or reworded since "
         "are listed.\n\nNothing leaves the machine: the record is a file that only its owner may "
         "read.",
         "显示 `tiku quiz` "
         "保存的记录：今天要复习的题、各知识点和每周的正确率、练习和考试历史、一错再错的题，以及用"
         "时"
         "最长的题。练习看每题的第一次作答，考试看最后的作答。\n\n记录以题库和题目的 id "
         "为准，题库改动后仍然有效。答案更正后，以前的作答会按新答案重新判定，并说明变化。之后删去"
         "、"
         "作废或改过题面的题也会列出。\n\n记录只保存在本机，只有本人可读。"},
    .positionals = kPositionals,
    .options = kOptions,
    .examples = kExamples,
    .exit_codes = kExitCodes,
    .see_also = kSeeAlso,
    .since = "0.1",
    .run = runs<ProgressOptions, progress>,
};

}  // namespace tiku
