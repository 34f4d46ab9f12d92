#pragma once

#include <cstdint>
#include <string>

#include "interop/import_format.h"
#include "interop/text/scan/plain_document.h"

namespace tiku {

/// Reads one document: its questions become a bank, answers without questions a key; prose becomes
/// nothing. What looked like a question and was not kept goes to `result.left_out`.
void read_paper(const PlainDocument& document, const std::string& title, std::int64_t first_line,
                ImportResult& result);

}  // namespace tiku
