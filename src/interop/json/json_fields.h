#pragma once

#include <string_view>

#include "format/node.h"
#include "interop/table/question_columns.h"

namespace tiku {

/// What a field of this name holds: as columns of lists, and `q`, which is none in a table.
QuestionColumn read_json_field(std::string_view name);

/// Whether the object is a question: it has a text, and options, an answer or a type.
bool is_json_question(const Node& object);

/// _format, $schema: what tells people how a question is to be written.
bool is_example_name(std::string_view name);

}  // namespace tiku
