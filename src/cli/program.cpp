#include "cli/program.h"

#include "cli/exit_codes.h"

namespace tiku {
namespace {

constexpr Example kExamples[] = {
    {"tiku check banks/", {"look for mistakes in question banks", "查题库里的错误"}},
    {"tiku grade exam.yaml sheets/ --roster roster.csv -o out",
     {"grade a class and write its results", "给一个班评卷并写出成绩"}},
};

constexpr ExitCode kProgramExitCodes[] = {
    {kDone, {"done", "完成"}},
    {kFindings,
     {"findings, or a threshold that was not reached", "查出问题，或没有达到给定的门槛"}},
};

constexpr ExitCode kExitCodes[] = {
    {kCannotProceed,
     {"usage error, or input that cannot be worked with; nothing is written",
      "用法有误，或输入无法处理；不写任何文件"}},
    {kInternalError, {"internal error", "内部错误"}},
    {kInterrupted, {"interrupted", "被中断"}},
};

constexpr Variable kVariables[] = {
    {"TIKU_LANG", {"language of messages, before the locale", "界面语言，优先于系统语言"}},
    {"LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
     {"the locale; read as text, so zh_CN works where it is not generated",
      "系统语言；只看名字，所以没有生成 zh_CN 也能用"}},
    {"NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM",
     {"whether to use colour, after --color", "是否上色，--color 优先"}},
    {"COLUMNS", {"width of the screen", "屏幕宽度"}},
    {"TIKU_NOW",
     {"seconds since 1970 to take for the present", "把这个时刻（1970 年以来的秒数）当作现在"}},
};

constexpr Message kNotes[] = {
    {"Results go to standard output, everything else to standard error. A path of - is standard "
     "input. Text files may be UTF-8, UTF-16, GB18030 (GBK), Big5 or Windows-1252; what was found "
     "is said where it is not UTF-8.",
     "结果输出到标准输出，其余都到标准错误。路径写 - 表示标准输入。文本文件可以是 "
     "UTF-8、UTF-16、GB18030（GBK）、Big5 或 Windows-1252；不是 UTF-8 时会说明认成了什么。"},
    {"Result files appear all at once or not at all: a run that is interrupted leaves the folder "
     "as it was. In CSV files, text that begins with = + - @, a tab or a carriage return gets a "
     "leading apostrophe, so that a spreadsheet does not take it for a formula; numbers never do.",
     "结果文件要么全部出现，要么一个也不出现：运行中断时文件夹保持原样。CSV 文件里以 = + - "
     "@、制表符或回车开头的文字前面加一个撇号，免得被电子表格当成公式；数字从不加。"},
    {"Points are exact fractions throughout; they are rounded only where they are printed.",
     "分数自始至终是精确的分数运算，只在输出时四舍五入。"},
};

}  // namespace

std::span<const Message> program_notes() {
  return kNotes;
}

std::span<const Example> program_examples() {
  return kExamples;
}

std::span<const ExitCode> program_exit_codes() {
  return kProgramExitCodes;
}

std::span<const ExitCode> common_exit_codes() {
  return kExitCodes;
}

std::span<const Variable> environment_variables() {
  return kVariables;
}

}  // namespace tiku
