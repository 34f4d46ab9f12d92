#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

using QuizKey = std::vector<MarkdownQuiz::KeyEntry>;

/// An item of a list of answers; without a number its words may name several.
void add_key_entry(const std::string& number, const std::string& text, std::int64_t line,
                   QuizKey& key);

/// "1. B 2. C", "1、B", "| 1 | B | easy |".
void add_key_words(const std::string& text, std::int64_t line, QuizKey& key);

/// Whether a heading announces a list of answers: Answer key, Quiz 1 Answers, 参考答案.
bool heads_key(std::string_view heading);

/// Gives the answers of the lists to the drafts they belong to, which stay in `quiz` alone; what
/// remains answers none of them, or one of several.
QuizKey join_key(MarkdownQuiz& quiz);

}  // namespace tiku
