#pragma once

#include "interop/text/answer_choice.h"

namespace tiku {

/// Points of a question from its own statement or its heading's.
void add_points(const PointsSpec& points, Question& question);

/// Marks the last question of a document where it breaks off.
void mark_cut(const ReadQuestion& read, const GroupHabits& habits, bool is_last,
              DecidedQuestion& decided);

/// Says which sentence stands where an answer should, to be gone on with: Answer: I am ____.
void doubt_frame(const PaperText& source, const ReadQuestion& read, DecidedQuestion& decided);

/// Keeps the words to choose from, which stand above a group, with its first question.
void note_words(const PaperText& source, TextRange words, DecidedQuestion& decided);

/// Puts the question into the last section of the paper, its doubts at its line.
void add_question(DecidedQuestion&& decided, std::int64_t line, ImportedPaper& paper);

/// Adds key, response and score of the question added last to the sheet of the paper; a score that
/// does not follow is a doubt.
void add_record(const PaperText& source, const ReadQuestion& read, ImportedPaper& paper);

/// A doubt about the paper where some of its questions have points and others none.
void doubt_points(ImportedPaper& paper);

}  // namespace tiku
