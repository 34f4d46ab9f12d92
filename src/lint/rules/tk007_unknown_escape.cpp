// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: export-folder
  type: judge
  stem: "导出的工单保存在 D:\工单 文件夹。"
  answer: true
)",
    R"(- id: share
  type: judge
  stem: "The call records are kept in D:\calls by default."
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: export-folder
  type: judge
  stem: '导出的工单保存在 D:\orders 文件夹。'
  answer: true
)",
    R"(- id: share
  type: judge
  stem: "The call records are kept in D:\\calls by default."
  answer: true
)",
};

}  // namespace

extern const Rule tk007_unknown_escape;

constinit const Rule tk007_unknown_escape{
    .info = &rules::unknown_escape,
    .explanation =
        {"In double quotes a backslash begins an escape, such as one for a line break or a tab. "
         "Other combinations mean nothing, and the text cannot be read. It happens with paths and "
         "with formulas.\n\n"
         "Write the backslash twice, or put the text in single quotes, where it is a character "
         "like any other. Single quotes are the better choice for paths: in double quotes "
         "`C:\\temp` holds a tab, and no rule can know that you did not mean one.\n\n"
         "Texts without quotes and in single quotes have no escapes and are not looked at.",
         "在双引号里，反斜杠表示转义，例如换行和制表符。没有定义的组合读不出来，多见于文件路径和公"
         "式。\n\n"
         "请把反斜杠写两遍，或者改用单引号，单引号里的反斜杠只是普通的字。路径最好用单引号：双引号"
         "里的 `C:\\temp`含有一个制表符，而程序无从知道您是不是想要它。\n\n"
         "没加引号和用单引号的文字没有转义，不检查。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
