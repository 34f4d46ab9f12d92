// Pages of the web as they were saved: see interop/page.
#include <string>

#include "base/text.h"
#include "interop/page/page_lines.h"
#include "interop/registry.h"
#include "io/text_kind.h"

namespace tiku {
namespace {

/// Enough to know a page by.
constexpr std::size_t kHead = 1024;

bool recognises(const ImportInput& input) {
  // Platforms export tables as pages under the name of a sheet: only a spreadsheet reads those.
  const std::string path = fold_case(input.path);
  const bool is_sheet = path.ends_with(".xls") || path.ends_with(".xlsx") || path.ends_with(".csv");
  return !is_sheet && is_web_page(input.bytes.substr(0, kHead));
}

Result<ImportResult> read(const ImportInput& input) {
  const Result<DecodedText> decoded = decode_page(input.bytes, input.encoding);
  if (!decoded) {
    return decoded.error();
  }
  ImportResult result;
  read_lined_text(lines_of_page(decoded->text), result);
  return result;
}

constexpr std::string_view kExtensions[] = {"html", "htm", "xhtml"};

}  // namespace

extern const ImportFormat html_import;

constinit const ImportFormat html_import{
    .name = "html",
    .summary = {"saved web pages: numbered lists, buttons to choose from",
                "保存的网页：编号列表、单选和多选按钮"},
    .extensions = kExtensions,
    .recognises = recognises,
    .read = read,
};

}  // namespace tiku
