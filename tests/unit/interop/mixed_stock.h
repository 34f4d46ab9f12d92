#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// A question whose truth is known.
struct KnownQuestion {
  QuestionType type = QuestionType::single;
  std::string stem;
  std::vector<std::string> options;
  /// Right letters; "√" or "×"; what each blank takes or what each point says. None where the paper
  /// does not tell.
  std::vector<std::string> answer;
};

/// As a paper writes the answer: several points are counted, "(1)倾听。\n(2)记录。"; blanks stand
/// in a row, "紧急;特急".
std::string written_answer(const KnownQuestion& question);

/// All questions of a type, of everyday customer service work.
std::vector<KnownQuestion> known_questions(QuestionType type);

const std::vector<std::string_view>& paper_titles();

/// A text that stands between papers and holds no question; some count, some ask.
struct Prose {
  std::string_view text;
  /// The title says what the text is ("…制度", "…目录", "…的通知").
  bool title_names_kind = false;
};

const std::vector<Prose>& prose_between_papers();

}  // namespace tiku
