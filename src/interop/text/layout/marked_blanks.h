#pragma once

#include <string>

namespace tiku {

/// The document with the words of fill-ins that are bold, coloured or underlined written as words
/// on a line, __so__: where under 填空题 nearly every question has some and none has a blank, that
/// is how its answers are given. Lines keep their numbers.
std::string with_marked_blanks(std::string document);

/// As with_marked_blanks, with ____ for each of the words and 答案： on the empty line below the
/// question, as quizzes in Markdown give their answers; a question without one stays.
std::string with_told_blanks(std::string document);

}  // namespace tiku
