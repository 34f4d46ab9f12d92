#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "interop/import_format.h"
#include "interop/text/scan/plain_document.h"

namespace tiku {

/// A document as it was read again, and what that gave.
struct SecondLook {
  PlainDocument document;
  ImportResult read;
};

/// Reads a document of which the first reading made little once more, by what recurs in it
/// (recurring/). Nothing where that gives no more whole questions; `first` is what the first one
/// gave.
std::optional<SecondLook> look_again(const PlainDocument& document, const std::string& title,
                                     std::int64_t first_line, const ImportResult& first);

}  // namespace tiku
