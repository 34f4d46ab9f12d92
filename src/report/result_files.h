#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace tiku {

/// A result file of `tiku grade -o DIR`: its name, whether this run writes it, its bytes.
struct ResultFile {
  std::string_view name;
  Message summary;
  bool (*is_wanted)(const Report& report) = nullptr;
  std::string (*render)(const Report& report) = nullptr;
  /// Adds what stands behind those and hangs on Report::files of all that was written before; null
  /// where nothing does.
  void (*append_end)(const Report& report, std::string& bytes) = nullptr;
};

/// Every result file made in memory, in the order they are written; summary.json, whose end names
/// the others, comes last. Adding one is a file and a line.
std::span<const ResultFile* const> result_files();

/// What summary.json holds: counts, policies, figures; names no candidate.
std::string render_summary_json(const Report& report);

/// Names of all files that belong to tiku in a result folder (results.xlsx included).
std::vector<std::string> known_result_files();

}  // namespace tiku
