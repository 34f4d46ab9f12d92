// Reported by format/yaml_errors.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: 退款会原路退回。\n"
    "\tanswer: true\n",
    "- id: hold\n"
    "  type: single\n"
    "  stem: How long may a caller be on hold?\n"
    "  options:\n"
    "\t\tA: one minute\n"
    "\t\tB: two minutes\n"
    "  answer: A\n",
};

constexpr std::string_view kGood[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: 退款会原路退回。\n"
    "  answer: true\t# 见售后手册\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem:\tA caller can be put on hold.\n"
    "  answer: true\n",
};

}  // namespace

extern const Rule tk005_tab_indentation;

constinit const Rule tk005_tab_indentation{
    .info = &rules::tab_indentation,
    .explanation =
        {"One editor shows a tab two columns wide, another eight, so YAML does not take tabs for "
         "indentation.\n\n"
         "Replace it by spaces; most editors can be told to insert spaces for the Tab key.\n\n"
         "A tab after something on its line, such as before a comment, does no harm and is not "
         "reported.",
         "制表符的宽度各个编辑器显示不一样，所以 YAML 不允许用它缩进。\n\n"
         "请换成空格。多数编辑器可以设置成按 Tab 键时输入空格。\n\n"
         "行内文字后面的制表符（比如在注释前面）没有妨碍，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
