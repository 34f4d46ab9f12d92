#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/jobs.h"
#include "lint/run.h"

// What `tiku check` looks at and looks for, and how it is asked for it. How findings are shown
// stands with the command.

namespace tiku {

struct CheckInputs {
  std::vector<std::string> paths;
  std::string encoding;
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::vector<std::string> extend;
  std::string config;
  bool no_config = false;
  std::string baseline;
  std::string write_baseline;
  std::optional<std::int64_t> jobs;
  bool fix = false;
  bool diff = false;
  std::string stats;
  std::string key;
  std::string roster;
  std::string id_column;
  std::string name_column;
  std::string group_column;
};

template <class Options>
inline constexpr std::array kCheckInputOptions = {
    OptionSpec{
        .name = "key",
        .bind = bind_shared<Options, &CheckInputs::key>,
        .value = {"KEY", "答案"},
        .help = {"check answer sheets against this bank or key, before anybody is graded",
                 "评分之前，按这份题库或答案检查答卷"},
        .details =
            {"The PATHs are then answer sheets: files and folders in every format that `tiku "
             "grade` reads. What grading would stop at or refuse is an error or a warning: "
             "columns that match no question, questions without a column, sheets without an id, "
             "copies that differ, answers that cannot be one or can be read in two ways. What is "
             "the same for a whole column is one finding with a count. The key itself is checked "
             "as any bank is.",
             "这时 PATH 是答卷：`tiku grade` 能读的各种格式的文件和文件夹。凡是评分时会停下或拒收"
             "的，都报为错误或警告：对不上题目的列、没有列的题、没有工号的答卷、内容不同的重复"
             "答卷、不可能是答案或有两种读法的作答。整列同样的问题只报一条，并注明个数。答案本身"
             "照题库的办法检查。"},
        .completes = Completes::files},
    OptionSpec{
        .name = "stats",
        .bind = bind_shared<Options, &CheckInputs::stats>,
        .value = {"DIR", "文件夹"},
        .help = {"report what the figures of an earlier exam say about the questions",
                 "按以前考试的统计量，指出不好的题"},
        .details =
            {"DIR is a folder that `tiku grade -o` wrote. A question below zero in "
             "discrimination, one whose key the strongest did not choose, one that is much too "
             "hard or too easy, and wrong options that did not work are findings (TK730 to "
             "TK734). Questions are found by their content, so that an edited one does not "
             "inherit old figures. A folder whose files were edited is refused.",
             "DIR 是 `tiku grade -o` 写出的文件夹。区分度为负的题、成绩好的人不选答案的题、太难太易"
             "的题、没有起作用的错误选项都会报出来（TK730 至 "
             "TK734）。题目按内容对应，改过的题不沿用"
             "旧数字。文件被改过的文件夹不收。"},
        .completes = Completes::folders},
    OptionSpec{.name = "roster",
               .bind = bind_shared<Options, &CheckInputs::roster>,
               .value = {"FILE", "文件"},
               .help = {"with --key: who should hand in a sheet", "与 --key 同用：应当交卷的名册"},
               .completes = Completes::files},
    OptionSpec{.name = "id",
               .bind = bind_shared<Options, &CheckInputs::id_column>,
               .value = {"COLUMN", "列名"},
               .help = {"with --key: the column that holds the ids (else: found out)",
                        "与 --key 同用：工号所在的列（不说就自动识别）"}},
    OptionSpec{
        .name = "name",
        .bind = bind_shared<Options, &CheckInputs::name_column>,
        .value = {"COLUMN", "列名"},
        .help = {"with --key: the column that holds the names", "与 --key 同用：姓名所在的列"}},
    OptionSpec{.name = "group",
               .bind = bind_shared<Options, &CheckInputs::group_column>,
               .value = {"COLUMN", "列名"},
               .help = {"with --key: the column that holds the groups",
                        "与 --key 同用：部门、班组所在的列"}},
    OptionSpec{
        .name = "select",
        .bind = bind_shared<Options, &CheckInputs::select>,
        .value = {"RULES", "规则"},
        .help = {"look for findings of these rules only", "只查这些规则"},
        .details =
            {"Rules are named by code (TK201), by the beginning of codes (TK2), by name "
             "(key-outside-options), by `all` or by `none`; commas separate several. "
             "--select begins anew, --ignore takes away, --extend adds, in this order, "
             "after what .tiku.yaml says. Rules newer than the set that .tiku.yaml pins "
             "are on only where their code or name is given. Whatever is selected, it is "
             "always an error that something in a file could not be read (errors TK0xx, "
             "TK108, TK119, TK714, TK715): silence would pass for a clean file.",
             "规则可以写代码（TK201）、代码的开头（TK2）、名称（key-outside-options）、all "
             "或 none，几个之间用逗号隔开。在 .tiku.yaml 之后依次生效：--select 重新选定，"
             "--ignore 去掉，--extend 加上。比 .tiku.yaml 所定规则集更新的规则，要写出代码或"
             "名称才会启用。不管怎么选，文件里有内容读不出来（TK0xx "
             "中的错误、TK108、TK119、TK714、TK715）总会报错，否则没有声音会被当成没有问题。"}},
    OptionSpec{.name = "ignore",
               .bind = bind_shared<Options, &CheckInputs::ignore>,
               .value = {"RULES", "规则"},
               .help = {"leave these rules out", "不查这些规则"}},
    OptionSpec{.name = "extend",
               .bind = bind_shared<Options, &CheckInputs::extend>,
               .value = {"RULES", "规则"},
               .help = {"look for findings of these rules too", "另外再查这些规则"}},
    OptionSpec{.name = "config",
               .bind = bind_shared<Options, &CheckInputs::config>,
               .value = {"FILE", "文件"},
               .help = {"settings for all files (else: the nearest .tiku.yaml above each)",
                        "所有文件都用这份设置（不说就用各文件上层最近的 .tiku.yaml）"},
               .completes = Completes::files},
    OptionSpec{.name = "no-config",
               .bind = bind_shared<Options, &CheckInputs::no_config>,
               .help = {"read no .tiku.yaml", "不读 .tiku.yaml"}},
    OptionSpec{.name = "baseline",
               .bind = bind_shared<Options, &CheckInputs::baseline>,
               .value = {"FILE", "文件"},
               .help = {"leave out the findings this file knows (else: what .tiku.yaml names)",
                        "不列出这个文件里已有的问题（不说就看 .tiku.yaml）"},
               .completes = Completes::files},
    OptionSpec{
        .name = "write-baseline",
        .bind = bind_shared<Options, &CheckInputs::write_baseline>,
        .value = {"FILE", "文件"},
        .help = {"write what is found to this file, to be left out from now on",
                 "把查出的问题都记进这个文件，以后不再列出"},
        .details = {"A baseline lets an old bank be checked for new mistakes only. It holds the "
                    "rule, the question and a hash of the flagged text, no lines, so findings "
                    "stay known when the bank is rearranged, and come back when the text is "
                    "changed. Equal findings are counted. What could not be read is never left "
                    "out.",
                    "有了基线，旧题库就只查新出的错误。基线记的是规则、题目和出问题文字的哈希，不记"
                    "行号：题目挪了位置仍然认得，文字改过就重新报告。相同的问题按个数记。读不出来"
                    "的内容任何时候都会报告。"},
        .completes = Completes::files},
    OptionSpec{
        .name = "fix",
        .bind = bind_shared<Options, &CheckInputs::fix>,
        .help = {"correct what can be corrected safely, then list the rest",
                 "能放心改的直接改好，再列出其余的"},
        .details =
            {"Only what cannot change the meaning of a question is corrected, and nothing "
             "but the characters in question: comments and layout stay. Files are "
             "replaced whole or not at all. Files in another encoding than UTF-8 are left "
             "alone. Standard input is written to standard output, corrected; findings "
             "then go to standard error.",
             "只改不会影响题意的地方，而且只动有问题的那几个字符，注释和排版原样保留。文件要么"
             "整个换好，要么不动。不是 UTF-8 编码的文件不改。标准输入改好后写到标准输出，"
             "问题这时写到标准错误。"}},
    OptionSpec{.name = "diff",
               .bind = bind_shared<Options, &CheckInputs::diff>,
               .help = {"show what --fix would change; exit with 1 if that is anything",
                        "显示 --fix 会改什么但不改；有可改的地方时退出码为 1"}},
    OptionSpec{.name = "jobs",
               .short_name = 'j',
               .bind = bind_shared<Options, &CheckInputs::jobs>,
               .value = {"N", "个数"},
               .help = kJobsHelp},
    OptionSpec{.name = "encoding",
               .bind = bind_shared<Options, &CheckInputs::encoding>,
               .value = {"NAME", "编码"},
               .help = {"encoding of the files, e.g. gbk (else: found out)",
                        "文件的编码，如 gbk（不说就自动识别）"}},
};

/// What the options ask for; an error says which word is wrong.
Result<LintOptions> lint_options(const CheckInputs& inputs);

}  // namespace tiku
