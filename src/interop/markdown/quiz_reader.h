#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "interop/import_format.h"
#include "interop/markdown/quiz_draft.h"

namespace tiku {

/// A quiz in Markdown as its lines say it.
struct MarkdownQuiz {
  std::string title;
  std::vector<std::string> sections;
  std::vector<QuizDraft> drafts;

  /// Of a list of answers at the end: number, answer and line.
  struct KeyEntry {
    std::string number;
    std::string answer;
    std::int64_t line = 0;
  };

  std::vector<KeyEntry> key;
  std::int64_t last_line = 0;
  /// Answers stand in <details>: a text to learn from, in which much is no question.
  bool has_shut_answers = false;
  /// It is said that the right answers are those in bold type.
  bool tells_bold = false;
};

MarkdownQuiz read_markdown_quiz(std::string_view text);

}  // namespace tiku
