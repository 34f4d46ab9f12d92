#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"

namespace tiku {

/// What a finding is known by in a baseline: nothing that changes when lines move or files are
/// renamed.
struct KnownFinding {
  /// The address of the question, else the id of the bank.
  std::string item;
  std::string code;
  /// A hash of the flagged text, without regard to white space.
  std::string text;

  // NOLINTNEXTLINE(modernize-use-nullptr): the check takes what is made of it for a pointer.
  auto operator<=>(const KnownFinding&) const = default;
};

/// Findings that were there when the baseline was written, and how often each.
using Baseline = std::map<KnownFinding, std::int64_t>;

KnownFinding known_finding(const Diagnostic& finding, const SourceMap& sources);

/// All findings but those that say that something could not be read.
Baseline make_baseline(const std::vector<Diagnostic>& findings, const SourceMap& sources);

/// The file: YAML, sorted, a line for each kind of finding.
std::string baseline_text(const Baseline& baseline);

/// Reads such a file from a text of the map; what is wrong in it is reported.
Baseline read_baseline(const SourceMap& sources, FileId file, Sink& sink);

}  // namespace tiku
