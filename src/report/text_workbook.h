#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "interop/export_format.h"

namespace tiku {

/// Writes sheets of text to `path`, the first row of each as titles. Every cell is text: nothing
/// becomes a formula or a date. The same sheets give the same bytes.
Result<void> write_text_workbook(const std::vector<ExportSheet>& sheets, const std::string& path);

}  // namespace tiku
