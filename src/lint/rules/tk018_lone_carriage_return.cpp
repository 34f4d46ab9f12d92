// Reported by format/yaml_text.cpp.
#include "format/yaml_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    "tiku: 1\r"
    "id: refunds\n"
    "questions:\n"
    "  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}\n",
    "tiku: 1\n"
    "id: calls\n"
    "questions:\n"
    "  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}\r",
};

constexpr std::string_view kGood[] = {
    "- id: refund-route\r\n"
    "  type: judge\r\n"
    "  stem: 退款会原路退回。\r\n"
    "  answer: true\r\n",
    "tiku: 1\r"
    "id: calls\r"
    "questions:\r"
    "  - {id: hold, type: judge, stem: A caller can be put on hold., answer: true}\r",
};

}  // namespace

extern const Rule tk018_lone_carriage_return;

constinit const Rule tk018_lone_carriage_return{
    .info = &rules::lone_carriage_return,
    .explanation =
        {"Most of the file ends its lines one way, and this line ends in a carriage return alone, "
         "as systems did decades ago. Editors and other programs then disagree where lines end, "
         "and which line a message means.\n\n"
         "Save the file again with line ends LF or CRLF; editors offer this as \"end of line\".\n\n"
         "A file that ends all its lines this way is read without complaint, and so is CRLF.",
         "文件里别的行正常换行，这一行却只有一个回车符，是很早以前的写法。各种程序对哪里算一行会有"
         "不同看法，报错的行号也就对不上。\n\n"
         "请用 LF 或 CRLF 换行重新保存文件，编辑器里一般叫“行尾”或“换行符”。\n\n"
         "整个文件都只用回车符换行时照常读取；CRLF 也没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
