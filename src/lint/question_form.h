#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "lint/normal_form.h"
#include "model/bank.h"

namespace tiku {

/// A question (or part of a case) as comparing sees it. Pointers into banks that outlive it.
struct QuestionForm {
  const Bank* bank = nullptr;
  const Question* question = nullptr;
  /// The material of its case and its stem.
  std::u32string stem;
  /// Of each option, in order; where the options have no texts, empty.
  std::vector<std::u32string> options;
  /// Equal for questions that ask the same and offer the same, in any order of options.
  std::uint64_t identity = 0;
  Tokens tokens;
  /// How many of the content tokens are of the stem.
  std::size_t stem_tokens = 0;
};

/// Forms of every question with a text, in the order of the banks.
std::vector<QuestionForm> question_forms(std::span<const Bank* const> banks, std::size_t threads);

/// Whether two questions ask and offer the same (identity, checked to the letter).
bool is_same_question(const QuestionForm& a, const QuestionForm& b);

/// Whether both have a key and no response is right under both. Keys that only differ in further
/// variants of a blank agree.
bool keys_disagree(const QuestionForm& a, const QuestionForm& b);

/// Questions that ask the same: each group has two or more, in order; groups by their first.
std::vector<std::vector<const QuestionForm*>> same_questions(std::span<const QuestionForm> forms);

/// Groups of two or more questions that are nearly the same and not quite, as same_questions. Of
/// questions that are the same only the first is looked at.
std::vector<std::vector<const QuestionForm*>> near_copies(std::span<const QuestionForm> forms,
                                                          std::size_t threads);

}  // namespace tiku
