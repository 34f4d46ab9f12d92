#pragma once

#include <cstdint>
#include <string>

#include "base/message.h"
#include "grade/grading.h"

namespace tiku {

/// The answer to one item that most candidates gave although it did not earn full points.
struct CommonAnswer {
  std::string answer;
  bool is_blank = false;
  std::int64_t n = 0;
  /// Candidates who answered rightly, and all of them.
  std::int64_t right = 0;
  std::int64_t of = 0;
};

/// Whether a person marks the answers: they are all different.
bool is_open(const Question& question);

/// Answers that mean the same count together; ties go to the one met first. `n` is 0 where
/// everybody was right, and for open questions. Answers that wait for a person do not count as
/// wrong.
CommonAnswer commonest_wrong_answer(const GradedItem& item);

/// "17 of 22 answered C, the key says B", safe to show.
std::string common_answer_text(const GradedItem& item, const CommonAnswer& common, Lang lang);

/// The key as a screen shows it: at most 20 columns, safe.
std::string key_of(const GradedItem& item);

}  // namespace tiku
