#pragma once

#include <vector>

#include "diag/renderers.h"

namespace tiku {

/// A report with everything that formats stumble over: names and texts with Hanzi, an emoji, tabs,
/// CRLF, quotes, markup and control characters; a finding on several lines, one in a workbook, one
/// without a file; a note, a correction, a file that could not be read.
struct SampleReport {
  SampleReport();

  CheckReport report() const { return {findings, sources, files}; }

  SourceMap sources;
  std::vector<Diagnostic> findings;
  std::vector<CheckedFile> files;
};

}  // namespace tiku
