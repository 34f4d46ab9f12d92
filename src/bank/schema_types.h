#pragma once

#include <string>

#include "bank/schema.h"
#include "bank/schema_json.h"
#include "bank/words.h"

// What the type of a question says about its fields. A type may stand on the question, its section
// or the bank; definitions "single", "untyped_single" and "content_single" serve the three.

namespace tiku::schema {

/// `type` is one of the names of `word`.
Json is_type(TypeWord word);

/// Adds the definitions of every type word.
void add_type_definitions(Json& definitions, SchemaKind kind);

/// Adds to `rules` (an allOf) that a question, section or bank with a type follows it.
void add_type_rules_of_question(Json& rules, SchemaKind kind);
void add_type_rules_of_section(Json& rules, SchemaKind kind);
void add_type_rules_of_bank(Json& rules, SchemaKind kind);

/// Adds that letters answer a true-or-false question only where options are declared.
void add_plain_judges(Json& definitions, Json& rules_of_bank);

}  // namespace tiku::schema
