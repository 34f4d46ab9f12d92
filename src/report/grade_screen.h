#pragma once

#include <cstdint>
#include <string>

#include "report/report.h"

namespace tiku {

enum class ScreenLength : std::uint8_t {
  /// At most 24 lines: what came in, results, what needs a person. Every figure follows where the
  /// options ask for it.
  first_block,
  /// And the ranked table, sections, items most often wrong, remarks, what to do next.
  full,
};

/// What `tiku grade` prints: text of at most style.width (80) columns, also under Chinese names.
std::string render_grade_screen(const Report& report, ScreenLength length);

}  // namespace tiku
