#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bank/words.h"
#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/slots.h"

namespace tiku {

/// What is known of a question besides the slots of its stem.
struct SlotFacts {
  std::optional<TypeWord> type;
  /// The labels of its options, in order.
  std::string options;
  bool has_small_options = false;
  /// What a label gives as the answer, its letters in order.
  bool is_labelled = false;
  std::string labelled;
};

/// The slots of a stem in which an answer stands or is to be written, without the brackets that
/// belong to its text: 自动呼叫分配(ACD)的作用, 血型为(A)型的人可以给( )型输血. Those in the middle
/// of a sentence that fit type and options are kept, and said to be `in_text`.
std::vector<Slot> answer_slots(const PaperText& text, TextRange stem, const SlotFacts& facts);

/// __B__ in the sentence of a choice, ___√___ in a judgement.
std::vector<Slot> line_answers(const PaperText& text, TextRange stem, const SlotFacts& facts);

/// Letters in a column behind the sentence that asks: `...是( )。   B` before the options; `begin`
/// is where the sentence ends.
struct ColumnLetters {
  std::string letters;
  std::size_t begin = 0;
  /// They stand right behind a word, and may be part of it: 维生素C.
  bool is_glued = false;
  /// A question mark or a bracket stands right before them.
  bool is_asked = false;
};

std::optional<ColumnLetters> column_letters(const PaperText& text, TextRange stem);

/// What the slot before the number of the question says; it is no part of the stem.
void take_lead_slot(const PaperText& text, TextRange lead, ReadQuestion& question);

}  // namespace tiku
