#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
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

  /// Of a list of answers.
  struct KeyEntry {
    std::string number;
    std::string answer;
    std::int64_t line = 0;
    std::string explanation = {};
    /// The section that the list names above it; -1 where it names none.
    std::int64_t section = -1;
    /// The drafts between this list and the one before it: those it most likely answers.
    std::size_t first = 0;
    std::size_t end = 0;
  };

  std::vector<KeyEntry> key;
  std::int64_t last_line = 0;
  /// The first that speaks of a quiz (task_lists.h).
  std::optional<std::int64_t> quiz_line = {};
  /// Answers stand in <details>: a text to learn from, in which much is no question.
  bool has_shut_answers = false;
  /// It is said that the right answers are those in bold type.
  bool tells_bold = false;
};

MarkdownQuiz read_markdown_quiz(std::string_view text);

}  // namespace tiku
