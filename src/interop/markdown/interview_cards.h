#pragma once

#include <string_view>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Whether a document is a list of questions with what to say about each: shut away behind a
/// <summary> that asks, or below items that are headings, `1. ### What ...?`
bool has_interview_cards(std::string_view text);

MarkdownQuiz read_interview_cards(std::string_view text);

}  // namespace tiku
