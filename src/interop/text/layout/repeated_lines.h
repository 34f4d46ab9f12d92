#pragma once

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Empties the lines that a page prints between the last option of a question and
/// its answer, or behind its answer, again and again, whatever they say: 隐藏答案 加入收藏, AI讲解;
/// and the head of its pages, a long line that parts a question.
/// Lines keep their numbers.
void clear_repeated_lines(DocumentLines& document);

}  // namespace tiku
