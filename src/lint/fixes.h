#pragma once

#include <map>
#include <string>
#include <vector>

#include "lint/edited_text.h"
#include "lint/run.h"

namespace tiku {

/// What is corrected at once in a file: the edits of `fixes` fixes, in order.
struct ChosenFixes {
  std::vector<Edit> edits;
  std::size_t fixes = 0;
};

/// Of fixes that overlap the first finding's is made.
std::map<FileId, ChosenFixes> choose_fixes(const SourceMap& sources,
                                           const std::vector<Diagnostic>& findings);

/// A file with its corrections, not yet written.
struct FixedFile {
  std::string path;
  Encoding encoding = Encoding::utf8;
  EditedText text;
  std::size_t fixes = 0;
};

/// What correcting made of a run.
struct FixRun {
  /// What is left to find in the corrected texts.
  LintRun run;
  /// By path.
  std::vector<FixedFile> files = {};
  /// Files with findings that could be fixed, in another encoding than UTF-8: they stay as they
  /// are.
  std::vector<std::string> not_utf8 = {};
};

/// Checks, corrects what can be corrected safely, and checks again until nothing more can be, a few
/// times at most. A correction after which less of a file can be read is taken back.
FixRun run_fixes(LintOptions options);

/// The bytes of a file with this text.
std::string encoded(std::string_view text, Encoding encoding);

/// Replaces a file with its corrected text; an error where it has changed since it was read.
Result<void> write_fixed(const FixedFile& file);

}  // namespace tiku
