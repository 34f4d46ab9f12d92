// Reported by format/yaml_tree.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
...
最后更新：五月
)",
    R"(tiku: 1
id: calls
questions:
  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
...
exam: {duration: 30m}
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
id: refunds
questions:
  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}
...
# 最后更新：五月
)",
    R"(tiku: 1
id: calls
questions:
- {id: hold, type: judge, stem: A caller can be put on hold., answer: true}
exam: {duration: 30m}
)",
};

}  // namespace

extern const Rule tk015_text_after_end;

constinit const Rule tk015_text_after_end{
    .info = &rules::text_after_end,
    .explanation = {"The document is over, and what follows would be lost: it stands behind a line "
                    "of three dots, or it is a map beside the list that the file began with.\n\n"
                    "Indent it like what it belongs to, or delete it. Remarks go into comments, "
                    "which begin with `#`.\n\n"
                    "Comments and empty lines after the end are fine.",
                    "文档已经结束，后面的内容会丢掉：要么前面有一行三个点，要么文件以列表开头，这里"
                    "又并排写了映射。\n\n"
                    "请按它所属的内容对齐缩进，或者删掉。说明性的话请写成注释，以 # 开头。\n\n"
                    "文档结束之后的注释和空行不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
