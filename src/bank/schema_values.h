#pragma once

#include "bank/fields.h"
#include "bank/schema.h"
#include "bank/schema_json.h"
#include "bank/words.h"

namespace tiku::schema {

/// Every word for a type; those of keys only where `kind` says so.
std::vector<TypeWord> type_words(SchemaKind kind);
/// The types that a word may come to be, as bits 1 << QuestionType.
unsigned types_of_word(TypeWord word);

/// One of these words, which an editor offers, or what else `pattern` lets through.
Json words(const std::vector<std::string>& offered, const std::string& pattern);

/// A scalar of a field.
Json scalar_value(Holds holds, SchemaKind kind);

/// "single" ... "choice", "open": the word in names of definitions.
std::string definition_name(TypeWord word);
/// Adds "scores_single" ..., policies as text or map that can score the type, and "scoring", which
/// a bank or section takes: a policy, or a map of types to policies.
void add_policy_definitions(Json& definitions);
/// The policy of a map, where no option map stands beside it.
Json policy_name();
Json options_value(SchemaKind kind);
/// The answer of a fill-in; its blanks; a text or map among the variants of a blank.
Json fill_answer();
Json blank();
Json variant_or_text();
/// A word for true or false.
Json truth();
Json answers_value();
Json accepted_value();
Json corrections_value();
Json forms_value();

}  // namespace tiku::schema
