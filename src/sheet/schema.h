#pragma once

#include <string>

#include "base/message.h"

namespace tiku {

/// A JSON Schema (draft-07) of answer sheets in YAML or JSON, with descriptions in one language.
/// Columns that `--by` may name are any scalar fields, so those are not refused.
std::string sheet_schema(Lang lang);

}  // namespace tiku
