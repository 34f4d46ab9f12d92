// Reported by format/csv.cpp.
#include "format/table_rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kBad[] = {
    "# file: key.csv\n"
    "题号,题型,答案\n"
    "1,单选,A\n"
    "2\0,单选,C\n"sv,
    "# file: key.csv\n"
    "item,type,answer\n"
    "q1,single,A\n"
    "q2\0,judge,true\n"sv,
};

constexpr std::string_view kGood[] = {
    "# file: key.csv\n"
    "题号,题型,答案\n"
    "10,单选,A\n"
    "20,单选,C\n"sv,
    "# file: key.csv\n"
    "\xFF\xFEi\0t\0e\0m\0,\0a\0n\0s\0w\0e\0r\0\n\0"
    "q\0"
    "1\0,\0A\0\n\0"sv,
};

}  // namespace

extern const Rule tk032_nul_byte;

constinit const Rule tk032_nul_byte{
    .info = &rules::csv_nul_byte,
    .explanation = {"A table is text, and text has no NUL bytes. They come from a copy that broke "
                    "off, from a card that was pulled too early, or from a program that stored a "
                    "string with its end mark; what stands around them may be damaged too.\n\n"
                    "Save the file again from the program that made it, and compare a few rows "
                    "with the original.\n\n"
                    "Tables in UTF-16, where every other byte may be zero, are converted when they "
                    "are opened and are fine.",
                    "表格是文本，文本里不会有 NUL "
                    "字节。它多半来自中途断掉的复制、过早拔出的存储卡，或者把字符串结束符也写进文件"
                    "的程序，旁边的内容也可能受损。\n\n"
                    "请用生成该文件的程序重新保存，再抽几行与原件核对。\n\n"
                    "UTF-16 编码的表格本来就有许多零字节，打开时已经转换，不报。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
