#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Latin letters without accents, as people type them who have none: "opções" is "opcoes", "đáp"
/// is "dap". Text with letters of other scripts stays as it is.
std::string without_accents(std::string_view text);

}  // namespace tiku
