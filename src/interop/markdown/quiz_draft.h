#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/question.h"

namespace tiku {

/// A question as it is gathered from the lines of a document, before its type is decided.
struct QuizDraft {
  std::int64_t line = 0;
  /// "12", of a part "12.1"; "" where none is printed.
  std::string number;
  /// Index of the section; -1 before the first.
  std::int64_t section = -1;
  /// The number stands behind its name: Q3, Question 3.
  bool is_named = false;
  /// What the heading above says about types.
  std::string heading;
  std::string stem;
  /// Where the stem goes on behind the heading it begins with; 0 where it begins with none, or with
  /// nothing else.
  std::size_t title_end = 0;
  /// A heading stands right above it.
  bool has_heading = false;
  /// Of the numbered heading that it begins with; 0 where it begins with none.
  int level = 0;
  /// What stands below the heading is said to be the question: by a label, or in bold type.
  bool is_asked_below = false;
  /// The heading above the question where it is no part of it.
  std::string title;
  /// What the question counts, where its title says so.
  std::string points;
  std::vector<Option> options;
  /// How many options took the letter printed before them.
  std::size_t labelled = 0;
  /// Labels of options whose box is ticked, and of those set off by bold type or colour.
  std::vector<std::string> ticked;
  std::vector<std::string> bold;
  std::vector<std::string> coloured;
  bool has_boxes = false;
  /// Numbered as `tiku export` writes it: blanks of the answer are those of a key file.
  bool is_own = false;
  /// An answer in a list of them that repeats the heading of its question.
  bool is_key = false;
  /// A card to learn from: a question and what to say, whatever the answer looks like.
  bool is_card = false;
  /// Where prose goes on below a question in bold type, in `stem`; 0 where it does not.
  std::size_t prose_at = 0;
  std::string answer;
  /// What the fields of the record that it is say; counts where nothing else is an answer.
  std::string told;
  std::string explanation;
  unsigned lost = 0;
  /// QuestionRow::answers_in_sentences.
  bool answers_in_sentences = false;
};

}  // namespace tiku
