#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "diag/diagnostic.h"
#include "io/encoding.h"
#include "model/bank.h"

namespace tiku {

/// A file read and decoded, not yet parsed.
struct FileText {
  std::string path;
  DecodedText decoded;
  /// Of the bytes, "xxh3:...".
  std::string hash;
};

/// An error is a file that cannot be read or decoded at all.
Result<FileText> load_file_text(const std::string& path, const Encoding* encoding);

/// Enters a text into the map. YAML in another encoding than UTF-8 is a finding.
FileId enter_text(FileText text, SourceMap& sources, Sink& sink);

/// Loads a bank or a key from a file: YAML (`kind: key` or a bank) or a CSV key (`item,answer`).
/// What is wrong in the file goes to `sink`, all of it; the partial model is returned and the
/// caller asks sink.has_errors(). An error is a file that cannot be read or decoded at all.
Result<Bank> load_bank(const std::string& path, SourceMap& sources, Sink& sink,
                       const Encoding* encoding = nullptr);

/// The same for text already in the map (tests, standard input).
Bank read_bank(const SourceMap& sources, FileId file, Sink& sink);

/// Reads corrections from a file of its own (`adjust:` at its root, or the map itself).
Result<std::vector<Adjustment>> load_adjustments(const std::string& path, SourceMap& sources,
                                                 Sink& sink);

/// The same for text already in the map.
std::vector<Adjustment> read_adjustment_file(const SourceMap& sources, FileId file, Sink& sink);

/// Applies `accept_also` to the questions and checks that every adjustment names a question; drop
/// and full_for_all are left to grading. Answers that the question cannot have are findings.
void apply_adjustments(Bank& bank, const std::vector<Adjustment>& adjustments, Sink& sink);

/// The question or part that an id, number or "case.part" means (an id wins over a number); null
/// where none.
const Question* find_question(const Bank& bank, std::string_view address);

}  // namespace tiku
