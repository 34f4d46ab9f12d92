#pragma once

#include <optional>

#include "bank/reading.h"
#include "bank/scope.h"
#include "bank/words.h"
#include "format/node.h"
#include "model/question.h"

namespace tiku {

/// What is known of a question when its type is decided.
struct TypeClues {
  const Node* answer = nullptr;
  bool has_parts = false;
  bool has_options = false;
};

/// The type of a word; choice and open words are decided by the clues.
QuestionType decide_type(TypeWord word, const TypeClues& clues);

/// Whether this is one digit, which may name an option of an answer card.
bool is_digit_label(const Node& answer);

/// In keys: the type that an answer looks like (对 -> judge, B -> single, ABD -> multiple, else
/// fill).
QuestionType infer_type(const Node& answer, const std::vector<Option>& options);

/// Number of labels in an answer of a choice question.
std::size_t count_labels(const Node& answer, const std::vector<Option>& options);

}  // namespace tiku
