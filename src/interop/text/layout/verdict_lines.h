#pragma once

#include <string>

namespace tiku {

/// The text with letters before options that are judged below all of them, `This answer is right.`
/// or `... wrong.` a line for each, and a key instead of these lines. Line for line; nothing
/// changes where one such row of verdicts does not belong to as many options below a question.
std::string with_verdicts_as_keys(std::string text);

}  // namespace tiku
