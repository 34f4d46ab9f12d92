#pragma once

#include <string>

#include "diag/renderers.h"

namespace tiku {

/// JUnit XML: a suite for each file, a case for each question and one for the file itself. The
/// errors of a case are one `<failure>`, because many readers look at the first only; warnings and
/// advice do not fail it and stand in its `<system-out>`. A file that could not be read is an
/// `<error>`.
std::string render_junit(const CheckReport& report, const Style& style);

}  // namespace tiku
