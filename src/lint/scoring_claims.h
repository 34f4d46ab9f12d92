#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/rational.h"
#include "model/question.h"

namespace tiku {

/// What instructions or the title of a section say about scoring, in words that leave no doubt.
struct ScoringClaim {
  enum class Kind : std::uint8_t {
    // What an incomplete answer without a wrong pick earns.
    part_nothing,
    part_fixed,  // `number` points
    part_each,   // `number` points for each right option
    part_half,
    part_ratio,
    // What a wrong pick does.
    wrong_nothing,
    wrong_costs,
    wrong_costs_nothing,
    // What there is.
    question_points,  // `number` points each
    question_count,
    total_points,
  };

  Kind kind = Kind::part_nothing;
  Rational number;
  /// The types it is about, a bit each (1 << type); 0 where the text names none before it.
  unsigned types = 0;
  /// Where it stands in the text, in bytes.
  std::size_t begin = 0;
  std::size_t end = 0;
};

constexpr unsigned claim_bit(QuestionType type) {
  return 1U << static_cast<unsigned>(type);
}

enum class ClaimSource : std::uint8_t {
  /// Of a section: everything is about its questions.
  title,
  /// Of the exam. What is said about a part of the paper ("第三部分") is left out, because the text
  /// does not tell which questions that are.
  instructions,
};

/// The claims of a text in their order.
std::vector<ScoringClaim> scoring_claims(std::string_view text, ClaimSource source);

}  // namespace tiku
