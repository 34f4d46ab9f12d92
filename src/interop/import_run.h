#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "interop/import_format.h"

namespace tiku {

/// One file of an import: what it was taken for, and what was found.
struct ImportedFile {
  std::string path;
  const ImportFormat* format = nullptr;
  ImportResult result;
};

/// Reads every file; `format` overrules what the content says. An error names the file.
Result<ImportedFile> import_file(const ImportInput& input, const ImportFormat* format);

/// Makes the papers of a run ready to be written: ids of questions (type and number, unique in the
/// bank), ids of banks (unique in the run), duplicates and conflicting keys as doubts.
void complete_import(std::vector<ImportedFile>& files);

/// Whether there is something to mark a response by: a key, a reference text, or both in a part.
bool is_answered(const Question& question);

/// The sheet a doubt is about; empty where the file has no sheets.
const std::string& part_of(const ImportedPaper& paper, const ImportDoubt& doubt);

/// Writes the doubts a question carries into its `review`, in the language of the run.
void add_reviews(ImportedPaper& paper, Lang lang);

/// The answer sheets of a paper as JSON Lines that `tiku grade` reads; empty where there are none.
std::string sheets_text(const ImportedPaper& paper);

}  // namespace tiku
