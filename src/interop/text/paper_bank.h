#pragma once

#include <string>
#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"
#include "interop/text/shared_stems.h"

namespace tiku {

/// What was found in one document.
struct FoundPaper {
  const PaperText& text;
  const std::string& title;
  /// Their words go into the bank.
  std::vector<PaperGroup>& groups;
  /// Lists of answers without questions.
  std::vector<const PaperGroup*> rest;
  const std::vector<SharedStem>& shared;
};

/// Makes a bank of the questions, and a key of the answers that have none.
void add_papers(const FoundPaper& found, ImportResult& result);

}  // namespace tiku
