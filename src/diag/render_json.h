#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// Everything there is to know, for programs of any kind: `{schema_version, diagnostics,
/// unreadable, summary}`. Columns count characters from 1, offsets count bytes of the decoded text
/// from 0, ends are exclusive; what is not known is null. Keys are added, never renamed, within a
/// schema_version.
std::string render_json(const CheckReport& report, const Style& style);

}  // namespace tiku
