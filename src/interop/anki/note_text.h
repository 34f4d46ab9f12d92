#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// What the lines at the head of a text of Anki say: #separator:tab, #html:true, #tags column:3.
struct NoteHead {
  char separator = '\t';
  bool is_html = false;
  std::string deck;
  /// Columns from 1 that are no fields of a note; 0 where there are none.
  std::size_t guid = 0;
  std::size_t note_type = 0;
  std::size_t deck_column = 0;
  std::size_t tags = 0;
  /// Lines that are the head.
  std::size_t lines = 0;
};

/// Nothing of the kind: `lines` is 0.
NoteHead read_note_head(std::string_view text);

/// A note: the first field asks, the second answers, others explain. Lettered lines at the end of
/// what asks are options where the answer begins with their letters; {{c1::words}} are blanks.
MoodleQuestion read_note(const std::vector<std::string>& cells, const NoteHead& head,
                         std::int64_t line);

}  // namespace tiku
