#pragma once

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// Whether the question has an answer of its own, wherever that stands.
bool has_answer(const ReadQuestion& question);

}  // namespace tiku
