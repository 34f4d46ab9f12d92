#pragma once

#include <optional>

#include "interop/text/scan/plain_document.h"

namespace tiku {

/// The document with its records (found_records.h) as plain numbered questions, line for line:
/// `题号:12/40` above what is asked as `12. ...`, its type as a tag, an answer that has no label
/// behind one. Nothing where it has no such records.
std::optional<PlainDocument> with_recurring_records(const PlainDocument& document);

}  // namespace tiku
