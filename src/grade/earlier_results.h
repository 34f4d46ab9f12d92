#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/rational.h"
#include "base/result.h"

namespace tiku {

/// An option of an earlier grading and what was found about it.
struct EarlierOption {
  std::string label;
  bool key = false;
  std::vector<std::string> flags;
};

/// One item of an earlier grading, as its summary.json has it.
struct EarlierItem {
  std::string id;
  /// question_hash() of the item as it was.
  std::string hash;
  Rational max;
  bool dropped = false;
  bool full_for_all = false;
  /// Points by answer as it was read; an answer that is not listed got nothing. Empty where a
  /// person marked.
  std::optional<std::map<std::string, Rational>> credited;
  std::int64_t n = 0;
  std::optional<double> p;
  std::optional<double> r_ir;
  std::vector<std::string> flags;
  std::vector<EarlierOption> options;
};

/// One row of an earlier results.csv.
struct EarlierCandidate {
  std::string id;
  std::string score;
  std::string result;
};

/// The folder of an earlier grading, found to be as tiku wrote it.
struct EarlierResults {
  std::string folder;
  std::string exam_id;
  std::string exam_title;
  std::vector<EarlierItem> items;
  /// Empty where only the figures were asked for.
  std::vector<EarlierCandidate> candidates;
  bool has_details = false;
  /// Where the folder has details.csv: points by candidate and item.
  std::unordered_map<std::string, std::unordered_map<std::string, Rational>> points;
  /// Hash of each result file.
  std::map<std::string, std::string> files;
};

/// The figures of the earlier grading that a folder holds: its summary.json, without candidates.
/// Nothing where there is no summary.json of ours; an error where the files beside it are not what
/// it says.
Result<std::optional<EarlierResults>> find_earlier_figures(const std::string& folder);

/// The same where there has to be one.
Result<EarlierResults> load_earlier_figures(const std::string& folder);

/// Everybody's results, added to the figures.
Result<void> load_earlier_candidates(EarlierResults& earlier);

/// Both.
Result<EarlierResults> load_earlier_results(const std::string& folder);

}  // namespace tiku
