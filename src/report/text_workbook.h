#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/export_format.h"

namespace tiku {

/// A workbook of sheets of text, the first row of each as titles. Every cell is text: nothing
/// becomes a formula or a date. The same sheets give the same bytes.
Result<std::string> render_text_workbook(const std::vector<ExportSheet>& sheets);

}  // namespace tiku
