#pragma once

#include <string>

namespace tiku {

/// The document with labels in bold type that stand again and again behind answers and nowhere else
/// (`**Distractor note:** ...`) as words of an explanation: what they head is no part of the
/// answer.
std::string with_answer_notes(std::string document);

}  // namespace tiku
