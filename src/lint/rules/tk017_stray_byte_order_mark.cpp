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
    "  tags: [\uFEFF退款]\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem: A caller can be put on hold.\n"
    "  answer: true\n"
    "  source: calls\uFEFF manual\n",
};

constexpr std::string_view kGood[] = {
    "\uFEFFtiku: 1\n"
    "id: refunds\n"
    "questions:\n"
    "  - {id: refund-route, type: judge, stem: 退款会原路退回。, answer: true}\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem: A caller can be put on hold.\n"
    "  answer: true\n",
};

}  // namespace

extern const Rule tk017_stray_byte_order_mark;

constinit const Rule tk017_stray_byte_order_mark{
    .info = &rules::stray_byte_order_mark,
    .explanation =
        {"Some programs begin a file with an invisible mark that says how it is encoded. Where "
         "files are joined one after the other, or a piece of one is pasted into another, the mark "
         "ends up inside the text. It then sticks to a word, and a key, an id or an answer with it "
         "matches nothing.\n\n"
         "Delete it; in most editors it takes one press of a key although nothing is to be "
         "seen.\n\n"
         "At the very beginning of a file the mark is fine.",
         "有的程序会在文件开头写一个看不见的标记，说明编码方式。把几个文件拼在一起，或者从别的文件"
         "粘贴一段时，标记就落到了中间。它会粘在某个词上，键、id 或答案带上它就对不上了。\n\n"
         "请把它删掉；在编辑器里虽然看不见，按一次退格键就能删去。\n\n"
         "标记在文件最开头时没有问题。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
