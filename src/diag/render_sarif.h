#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// SARIF 2.1.0, for code scanning. Columns count characters, ends are exclusive. The fingerprint of
/// a finding is made of rule, question and the text it is about, not of its line.
std::string render_sarif(const CheckReport& report, const Style& style);

}  // namespace tiku
