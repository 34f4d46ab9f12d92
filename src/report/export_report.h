#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diag/renderers.h"
#include "interop/export_format.h"
#include "quiz/paper.h"

namespace tiku {

/// One bank that was written in another format.
struct ExportReport {
  /// Where from and what to; `to` is empty where it went to standard output.
  std::string from;
  std::vector<std::string> to;
  const ExportFormat* format = nullptr;
  std::size_t questions = 0;
  std::vector<ExportLoss> losses;
  /// Of the forms, where there are several.
  std::optional<std::uint64_t> seed;
  /// What they leave in its place.
  KeptPlaces kept = {};
};

/// For people: what was written, and question by question what the format could not carry.
std::string export_text(const std::vector<ExportReport>& reports, const Style& style);

}  // namespace tiku
