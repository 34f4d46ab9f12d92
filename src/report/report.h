#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "diag/renderers.h"
#include "grade/changes.h"
#include "grade/grading.h"
#include "stats/angoff.h"
#include "stats/groups.h"
#include "stats/items.h"
#include "stats/sections.h"
#include "stats/summary.h"

namespace tiku {

/// A file that took part in the run: what was read, or what was written.
struct RunFile {
  std::string path;
  std::uint64_t size = 0;
  /// "xxh3:..."
  std::string hash;
};

/// What the user named on the command line, so that the last lines of a screen are commands that
/// run, and how files are to be written.
struct ReportOptions {
  /// Chinese CSV headers for people; else machine names.
  bool chinese_headers = false;
  bool byte_order_mark = true;
  /// Show figures of samples that are too small to trust.
  bool all_statistics = false;
  /// Show every figure (--stats full).
  bool all_figures = false;
  /// Write details.csv.
  bool details = false;
  /// The result folder (-o), the list of answers to mark (--pending) and the key as named; "" where
  /// there is none.
  std::string folder;
  std::string pending_path;
  std::string key_path;
  std::vector<std::string> answer_paths;
  std::string roster_path;
  std::string marks_path;
  /// Where the earlier results of the folder were kept ("out/previous-1"); "" where none were.
  std::string kept_in;
  /// Every remark on how the files were read, not only the first.
  bool all_remarks = false;
};

/// Everything a report is made of. Owns nothing but the small figures; what it refers to must
/// outlive it.
struct Report {
  const Grading& grading;
  const SourceMap& sources;
  const Summary& summary;
  /// Same order and length as grading.items.
  const std::vector<ItemStatistics>& items;
  Style style = {};
  ReportOptions options = {};
  std::vector<SectionStatistics> sections = {};
  /// One entry a value of the column asked for with --by; empty where none was asked for.
  std::vector<GroupStatistics> groups = {};
  std::vector<RunFile> files = {};
  /// Corrections of the key in force, as stated.
  std::vector<Adjustment> corrections = {};
  /// What judges expect; null where nobody was asked.
  const AngoffResult* angoff = nullptr;
  /// Against an earlier grading; null where there is none.
  const Changes* changes = nullptr;

  Lang lang() const { return style.lang; }
};

}  // namespace tiku
