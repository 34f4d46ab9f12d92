#pragma once

#include <optional>
#include <string_view>

#include "bank/fields.h"
#include "bank/reading.h"
#include "bank/scope.h"
#include "model/question.h"

namespace tiku {

/// Reads one question with its parts. Nothing only where the node is no map; a question with
/// mistakes is returned as far as it goes. Numbers and ids of parts are those within the bank and
/// the case.
std::optional<Question> read_question(Reading& reading, const Node& node, const Scope& scope,
                                      std::int64_t number);

/// Reads one entry of a key's `answers`: the item and its answer, nothing else.
Question read_key_entry(Reading& reading, std::string_view item, Span where, const Node& answer,
                        const Scope& scope);

/// Whether the text can be an id; reports white space and emptiness.
bool check_id(Reading& reading, std::string_view id, Span where);

}  // namespace tiku
