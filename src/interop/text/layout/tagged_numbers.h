#pragma once

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Where numbers stand alone on their lines and what follows each of them begins with the name of
/// a type, glued to the question, alone or in brackets, the two become one line: 30. [单选题]...
/// Lines keep their numbers.
void join_tagged_numbers(DocumentLines& document);

}  // namespace tiku
