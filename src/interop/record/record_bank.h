#pragma once

#include <optional>

#include "interop/import_format.h"
#include "interop/record/record_reader.h"

namespace tiku {

/// The bank that a record speaks of, with its ids, and the answers as a sheet. What cannot be read
/// is in doubt; nothing where the record has no questions at all, which is listed.
std::optional<ImportedPaper> record_paper(const GradedRecord& record,
                                          std::vector<LeftOut>& left_out);

}  // namespace tiku
