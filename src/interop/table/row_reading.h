#pragma once

#include <string>
#include <vector>

#include "interop/table/question_row.h"
#include "interop/text/answer_choice.h"
#include "model/response.h"

namespace tiku {

/// A row while its question is being decided, and what is known so far.
struct RowReading {
  QuestionRow row;
  DecidedQuestion decided = {};
  /// Labels of the options that are marked as right.
  std::vector<std::string> marked = {};
  /// Where one option ends and the next begins was guessed.
  bool unsure_options = false;
  /// An answer is there and cannot be read: nothing else is taken instead.
  bool unread = false;

  void doubt(DoubtKind kind, Text what, bool review = true);
  void unanswered();
  /// Says that the answer cannot be read, where there is one.
  void unreadable();
  /// Says how the answer was read where a person should look.
  void say_doubtful(const Response& response);
};

// What the rest of the row says of a question whose type is known: one of these for each kind of
// answer.
void decide_choice_row(RowReading& reading);
void decide_judge_row(RowReading& reading);
void decide_fill_row(RowReading& reading);

/// Whether the two options are true and false.
bool options_are_truths(const Question& question);

/// Puts the line below the text.
void append_line(std::string& text, std::string_view line);

}  // namespace tiku
