// Reported by format/yaml_text.cpp.
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

extern const Rule tk025_invalid_utf8;

constinit const Rule tk025_invalid_utf8{
    .info = &rules::invalid_utf8,
    .explanation =
        {"These bytes are no character in UTF-8. Files are converted when they are opened, GBK and "
         "other encodings included, so such bytes mean that a text was damaged on its way here.\n\n"
         "Save the file again as UTF-8 and correct the place, which shows as question marks here.",
         "这几个字节在 UTF-8 里不成字符。文件打开时已经统一转换过编码（包括 GBK "
         "等），所以这说明内容在途中损坏了。\n\n"
         "请把文件重新保存为 UTF-8，并改正这一处；这里把它当作问号读取。"},
    .why_no_example =
        {"A file with such bytes is refused as a whole when it is opened; only texts that come "
         "from elsewhere get this far.",
         "含有这种字节的文件在打开时就会整个拒收，只有来自别处的文字才会走到这一步。"},
    .good = kGood,
};

}  // namespace tiku
