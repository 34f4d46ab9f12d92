#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grade/grading.h"
#include "quiz/paper.h"
#include "quiz/record.h"

namespace tiku {

/// Whether any question has an answer to grade by.
bool has_key(const Bank& bank);

/// Grades one exam as `tiku grade` grades a sheet: a grading with one candidate. Of several answers
/// to a question the last one counts; an answer to a short question that the trainee has judged
/// (correct, wrong) is worth all of its points or none. The bank must outlive the grading.
Grading grade_exam(const Bank& bank, const std::vector<AskedQuestion>& asked,
                   const std::vector<GivenAnswer>& answers);

/// What an exam came to.
struct ExamScore {
  Rational score;
  Rational max;
  /// "pass", "fail", "pending", "" (model words).
  std::string outcome;

  friend bool operator==(const ExamScore&, const ExamScore&) = default;
};

ExamScore score_of(const Grading& grading);

/// The same exam under the key as it is now; nothing where its paper cannot be put together any
/// more because the bank lost a question of it.
std::optional<ExamScore> grade_again(const Bank& bank, const Sitting& sitting,
                                     const std::vector<GivenAnswer>& answers);

}  // namespace tiku
