#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/bank.h"

namespace tiku {

/// Which question of an older list is which of a newer one.
struct QuestionMatch {
  static constexpr std::size_t kNone = SIZE_MAX;

  /// For each question of the older list its index in the newer one, or kNone; and the reverse.
  std::vector<std::size_t> of_before;
  std::vector<std::size_t> of_after;
  /// For each question of the newer list: it stands at another place among those that are in both.
  std::vector<bool> moved;
};

/// The questions of a bank, or the parts of a case.
struct QuestionList {
  std::span<const Question> questions;
  /// How much of each id is that of the case, with its dot.
  std::size_t prefix = 0;
};

/// Pairs by stated id, else by what the questions say, else by likeness between neighbours that are
/// paired; by number only where there is no text to go by. A question that was inserted or taken
/// out changes nothing about the others. Near-linear in time.
QuestionMatch match_questions(const QuestionList& before, const QuestionList& after);

QuestionList questions_of(const Bank& bank);
QuestionList parts_of(const Question& question);

/// The id without that of the case.
std::string_view own_id(const QuestionList& list, const Question& question);

/// Whether a question is known by its running number only, or by an id that is just that.
bool is_named_by_number(const QuestionList& list, const Question& question);

}  // namespace tiku
