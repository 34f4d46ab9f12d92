#pragma once

#include <string>

namespace tiku {

/// The document with numbers before its questions and 答案： before their answers where the lines
/// below a title are in turn a question that ends in its empty bracket or blank, `铃挂在( )`, and
/// the answer alone, `门上`. Lines keep their numbers. Unchanged where any line counts or is
/// anything else, and where the lines between may hold options to choose from.
std::string with_alternating_answers(std::string document);

}  // namespace tiku
