// Reported by format/yaml_text.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: 退款会原路退回。\n"
    "  answer: true\n"
    "  source: 售后手册\x0B第三章\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem: A caller can be put on hold.\n"
    "  answer: true\n"
    "  note: copied from the old system\x1A\n",
};

constexpr std::string_view kGood[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: 退款会原路退回。\n"
    "  answer: true\n"
    "  source: |\n"
    "    售后手册\n"
    "    第三章\n",
    "- id: hold\r\n"
    "  type: judge\t# true or false\r\n"
    "  stem: A caller can be put on hold.\r\n"
    "  answer: true\r\n",
};

}  // namespace

extern const Rule tk016_control_character;

constinit const Rule tk016_control_character{
    .info = &rules::control_character,
    .explanation = {"Control characters show as nothing or as a box, and candidates, search and "
                    "other programs stumble over them. They come from copying out of Word, PDF "
                    "files and old databases.\n\n"
                    "Delete the character and type the place again. Line breaks within a text go "
                    "into a block that begins with `|`.\n\n"
                    "Tabs and line ends are control characters too, and are fine.",
                    "控制字符看不见，或者显示成方框，会妨碍作答、搜索和别的程序。多半是从 "
                    "Word、PDF 或旧系统里复制时带进来的。\n\n"
                    "请删掉这个字符，重新输入这一处。文字里要换行时，请用以 | 开头的写法。\n\n"
                    "制表符和换行符不算。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
