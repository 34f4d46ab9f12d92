#pragma once

#include <string>

namespace tiku {

/// The document with the words of fill-ins that are bold, coloured or underlined written as words
/// on a line, __so__: where under 填空题 nearly every question has some and none has a blank, that
/// is how its answers are given. Lines keep their numbers.
std::string with_marked_blanks(std::string document);

}  // namespace tiku
