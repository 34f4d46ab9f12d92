#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "quiz/paper.h"

namespace tiku {

/// Which questions a trainee wants. Lists: any of them will do; empty lists ask for nothing.
struct QuizWishes {
  std::vector<std::string> tags;
  std::vector<std::string> sections;
  std::vector<std::string> types;
  std::optional<std::int64_t> count;
  /// Only these, by address (what is due, what was wrong).
  std::optional<std::set<std::string>> only;
  /// When each question was last answered, by address; of those that may be asked the ones not seen
  /// for longest come first into `count`.
  std::map<std::string, std::int64_t> last_seen;
};

/// What cannot be asked was left out, by address.
struct QuizSelection {
  std::vector<AskedQuestion> questions;
  std::vector<std::string> without_answer;
  std::vector<std::string> cut;
};

/// The questions to practise, in bank order: scored ones with an answer that are whole. An error is
/// a tag, section or type that the bank does not have, with those it has, or nothing left to ask.
Result<QuizSelection> select_for_practice(const Bank& bank, const QuizWishes& wishes);

/// The questions of an exam: the drawn paper where the bank draws one, else every question;
/// narrowed by the wishes. Questions without an answer are asked too.
Result<QuizSelection> select_for_exam(const Bank& bank, const QuizWishes& wishes,
                                      std::uint64_t seed);

}  // namespace tiku
