#pragma once

#include <cstdint>
#include <string>

#include "base/message.h"

namespace tiku {

/// What a schema is for. A bank may serve as a key; the schema of keys is for files that say so.
enum class SchemaKind : std::uint8_t { bank, key };

/// A JSON Schema (draft-07) for editors, derived from the tables of fields, types and policies,
/// with descriptions in one language. It sees single values and their shapes: what it refuses
/// `check` reports too, and what joins several places (sums, ids, labels) only `check` knows.
std::string bank_schema(SchemaKind kind, Lang lang);

}  // namespace tiku
