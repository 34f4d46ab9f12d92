#pragma once

#include <cstddef>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whether a number without a sign may stand before what begins at `at`, not looking beyond `end`:
/// `1 题干`, `1题干`, `1 (单选题)题干`, `1 Windows 是` and `2VIP客户`, but not `3年内`, `10 000` or
/// `1 ABD`. `digits` are those of the number.
bool is_text_behind_number(const PaperText& text, TextRange digits, std::size_t at,
                           std::size_t end);

}  // namespace tiku
