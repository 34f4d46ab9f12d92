#pragma once

#include <string>
#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// Whether the text is one that 问卷星 (wjx.cn) takes in: types in brackets behind the questions
/// and （正确答案） behind options.
bool is_wjx_text(std::string_view text);

/// Reads it; `path` names a paper without a title.
ImportResult read_wjx_text(std::string_view text, const std::string& path);

}  // namespace tiku
