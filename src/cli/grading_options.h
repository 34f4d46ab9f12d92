#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/jobs.h"
#include "cli/option_lists.h"
#include "grade/batch.h"

// What every command that grades reads, and how it is asked for it. The options stand here once; a
// command's own struct derives from GradingInputs and appends its options to kGradingOptions<Own>.

namespace tiku {

struct GradingInputs {
  std::string key;
  std::vector<std::string> answers;
  std::string roster;
  std::string marks;
  std::string adjust;
  std::string encoding;
  std::string id_column;
  std::string name_column;
  std::string group_column;
  std::vector<std::string> by;
  OnDuplicate on_duplicate = OnDuplicate::reject;
  std::optional<std::string> unkeyed;
  std::string pass;
  std::optional<std::int64_t> jobs;
  bool strict = false;
  bool include_unknown = false;
};

inline constexpr Choice kDuplicateRules[] = {
    {"reject", {"none of the copies is graded", "几份都不评"}},
    {"first", {"the first submitted", "取最先交的"}},
    {"last", {"the last submitted", "取最后交的"}},
    {"best", {"the one with the best score", "取得分最高的"}},
};

inline constexpr Choice kUnkeyedRules[] = {
    {"pending", {"their answers wait for a person", "答案待人评阅"}},
    {"drop", {"they count for nobody", "不计分"}},
};

template <class Options>
inline constexpr PositionalSpec kGradingPositionals[] = {
    {.label = "KEY",
     .bind = bind_shared<Options, &GradingInputs::key>,
     .help = {"a question bank or an answer key", "题库或答案"},
     .completes = Completes::files},
    {.label = "ANSWERS",
     .bind = bind_shared<Options, &GradingInputs::answers>,
     .help = {"answer sheets: files and folders, - for standard input",
              "答卷：文件和文件夹，- 表示标准输入"},
     .completes = Completes::files},
};

template <class Options>
inline constexpr std::array kGradingOptions = {
    OptionSpec{
        .name = "roster",
        .bind = bind_shared<Options, &GradingInputs::roster>,
        .value = {"FILE", "文件"},
        .help = {"who should have sat the exam: id, name, group", "应考名册：工号、姓名、部门"},
        .completes = Completes::files},
    OptionSpec{.name = "marks",
               .bind = bind_shared<Options, &GradingInputs::marks>,
               .value = {"FILE", "文件"},
               .help = {"marks a person gave: id, item, points", "人工给的分：工号、题号、分数"},
               .completes = Completes::files},
    OptionSpec{.name = "adjust",
               .bind = bind_shared<Options, &GradingInputs::adjust>,
               .value = {"FILE", "文件"},
               .help = {"corrections of the key: drop, full_for_all, accept_also",
                        "答案更正：作废、全员得分、也算对"},
               .completes = Completes::files},
    OptionSpec{.name = "on-duplicate",
               .bind = bind_shared<Options, &GradingInputs::on_duplicate>,
               .value = {"RULE", "规则"},
               .help = {"which of several different sheets of one candidate counts",
                        "同一人有几份不同答卷时取哪份"},
               .choices = kDuplicateRules,
               .fallback = "reject"},
    OptionSpec{.name = "unkeyed",
               .bind = bind_shared<Options, &GradingInputs::unkeyed>,
               .value = {"RULE", "规则"},
               .help = {"what to do with questions without an answer (else: stop)",
                        "没有答案的题怎么办（不说就停下）"},
               .choices = kUnkeyedRules},
    OptionSpec{.name = "pass",
               .bind = bind_shared<Options, &GradingInputs::pass>,
               .value = {"MARK", "分数线"},
               .help = {"pass mark on the total, in points or as a share (60%)",
                        "总分合格线：分数，或比例（60%）"}},
    OptionSpec{.name = "strict",
               .bind = bind_shared<Options, &GradingInputs::strict>,
               .help = {"accept canonical answers only; exit 1 on any reject or doubt",
                        "只收规范写法；有拒收或疑问时退出码为 1"}},
    OptionSpec{
        .name = "include-unknown",
        .bind = bind_shared<Options, &GradingInputs::include_unknown>,
        .help = {"rank people who are not on the roster too", "名册以外的人也参加排名和统计"}},
    OptionSpec{.name = "id",
               .bind = bind_shared<Options, &GradingInputs::id_column>,
               .value = {"COLUMN", "列"},
               .help = {"column that holds the candidate's id", "哪一列是工号"}},
    OptionSpec{.name = "name",
               .bind = bind_shared<Options, &GradingInputs::name_column>,
               .value = {"COLUMN", "列"},
               .help = {"column that holds the name", "哪一列是姓名"}},
    OptionSpec{.name = "group",
               .bind = bind_shared<Options, &GradingInputs::group_column>,
               .value = {"COLUMN", "列"},
               .help = {"column that holds the group", "哪一列是部门"}},
    OptionSpec{.name = "by",
               .bind = bind_shared<Options, &GradingInputs::by>,
               .value = {"COLUMN", "列"},
               .help = {"keep this column and summarise by it (may be: group); of several, by the "
                        "first",
                        "保留这一列，并按它汇总（可用 group）；写了几列就按第一列汇总"}},
    OptionSpec{.name = "jobs",
               .short_name = 'j',
               .bind = bind_shared<Options, &GradingInputs::jobs>,
               .value = {"N", "个数"},
               .help = kJobsHelp},
    OptionSpec{.name = "encoding",
               .bind = bind_shared<Options, &GradingInputs::encoding>,
               .value = {"NAME", "编码"},
               .help = {"encoding of all text files, e.g. gbk (else: found out)",
                        "文本文件的编码，如 gbk（不说就自动识别）"}},
};

}  // namespace tiku
