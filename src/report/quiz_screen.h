#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"
#include "diag/renderers.h"
#include "grade/grading.h"
#include "quiz/record.h"
#include "quiz/session.h"
#include "quiz/typed_entry.h"

namespace tiku {

// Everything a quiz prints, as plain text that ends in a line end: the same for a terminal, a
// screen reader and a log. Texts of the bank are made harmless and wrapped.

/// The first lines: what is asked, under which rules, and whose record it goes to.
struct QuizHead {
  const Session& session;
  const Sitting& sitting;
  std::string user;
  std::string record_path;
  bool shuffled = false;
};

std::string quiz_head(const QuizHead& head, const Style& style);

/// The question with its options; the stem of its case before it where `with_case` says so.
std::string question_text(const Session& session, std::size_t question, bool with_case,
                          const Style& style);

/// What stands before the cursor: which keys will do ("A-D"), which blank it is.
Text entry_label(const Question& shown, const EntryLine& line);

/// After an answer in practice: right or wrong, the key, the explanation.
std::string feedback_text(const Session& session, const Attempt& attempt, const Style& style);

/// What is answered, open and marked.
std::string review_text(const Session& session, const Style& style);

/// The end of a practice.
struct PracticeEnd {
  const Session& session;
  std::int64_t active_ms = 0;
  /// How many of its questions come back on which day: words ("tomorrow") and number.
  std::vector<std::pair<Text, std::int64_t>> returns;
  std::string bank;
};

std::string practice_end(const PracticeEnd& end, const Style& style);

/// The end of an exam. `grading` holds this one sheet; null where there is no key.
struct ExamEnd {
  const Session& session;
  const Grading* grading = nullptr;
  bool expired = false;
};

std::string exam_end(const ExamEnd& end, const Style& style);

/// The commands and keys.
std::string quiz_help(const Style& style);

/// "3:07", "1:02:00"
std::string clock_text(std::int64_t milliseconds);

/// Numbers as people read them: "3-5 8".
std::string number_list(const std::vector<std::size_t>& numbers);

}  // namespace tiku
