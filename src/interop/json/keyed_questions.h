#pragma once

#include "format/node.h"

namespace tiku {

/// {"What is ...?": {"options": [...], "answer": "A"}}: the key is the question.
bool is_answered_stem(const NodeEntry& entry);

/// {"plum": {"answer": "a fruit", "wrong": [...]}, ...}: every key is what its answer and the
/// options beside it are about. Keys that only count name no question.
bool are_keyed_questions(const Node& map);

}  // namespace tiku
