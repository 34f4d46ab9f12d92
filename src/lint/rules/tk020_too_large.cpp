// Reported by format/yaml_tree.cpp and format/yaml.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk020_too_large;

constinit const Rule tk020_too_large{
    .info = &rules::too_many_nodes,
    .explanation =
        {"More than twenty million values, or more than a gigabyte of YAML, do not fit into the "
         "memory of an ordinary machine. What follows the place is not read.\n\n"
         "Split the bank into several files; `tiku check` takes a folder as well as a file.",
         "超过两千万个值，或者超过 1 GB 的 YAML，普通机器的内存放不下。此处之后的内容没有读取。\n\n"
         "请把题库拆成几个文件；tiku check 可以检查整个文件夹。"},
    .why_no_example = {"An example would be a file of hundreds of megabytes.",
                       "举例要用几百兆字节的文件。"},
    .good = kGood,
};

}  // namespace tiku
