// Reported by bank/load.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    "- id: refund-route\n"
    "  type: judge\n"
    "  stem: \xCD\xCB\xBF\xEE\xBB\xE1\xD4\xAD\xC2\xB7\xCD\xCB\xBB\xD8\xA1\xA3\n"
    "  answer: true\n",
    "- id: hold\n"
    "  type: judge\n"
    "  stem: A caller can be put on hold.\n"
    "  answer: true\n"
    "  explanation: \xCD\xA8\xBB\xB0\xCA\xD6\xB2\xE1\xA3\xAC\xB5\xDA\xC8\xFD\xD5\xC2\xA1\xA3\n",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
)",
    "# file: key.csv\n"
    "\xCC\xE2\xBA\xC5,\xCC\xE2\xD0\xCD,\xB4\xF0\xB0\xB8\n"
    "1,\xB5\xA5\xD1\xA1,A\n",
};

}  // namespace

extern const Rule tk120_not_utf8;

constinit const Rule tk120_not_utf8{
    .info = &rules::not_utf8,
    .explanation = {"The file is not UTF-8; which encoding it is in was guessed from its bytes. "
                    "The guess is mostly right, but nothing in the file proves it, and editors and "
                    "other programs may guess otherwise.\n\n"
                    "Save the file as UTF-8. Say `--encoding` if the guess is wrong.\n\n"
                    "Tables and answer sheets are often GBK because spreadsheet programs write "
                    "them so, and are not reported; nor is UTF-8 with a byte-order mark.",
                    "文件不是 UTF-8 "
                    "编码，现在的编码是根据内容猜的。多半猜得对，但文件里没有凭据，别的程序可能猜得"
                    "不一样。\n\n"
                    "请另存为 UTF-8。猜得不对时，可以用 --encoding 指明。\n\n"
                    "表格和答卷不报：表格软件本来就常常保存成 GBK。带字节序标记的 UTF-8 也不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
