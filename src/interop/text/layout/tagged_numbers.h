#pragma once

#include <string>

namespace tiku {

/// Where numbers stand alone on their lines and what follows each of them begins with the name of
/// a type, glued to the question, alone or in brackets, the two become one line: 30. [单选题]...
/// Lines keep their numbers.
std::string with_tagged_numbers(std::string document);

}  // namespace tiku
