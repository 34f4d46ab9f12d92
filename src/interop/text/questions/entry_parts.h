#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// The tasks of a case: marks of one style that count from 1, each with its text up to the next or
/// to `end`.
std::vector<ReadPart> find_parts(const PaperText& text, std::size_t end,
                                 const std::vector<NumberMark>& marks, NumberStyle style);

/// The tasks of a case that is answered task by task: 问题1: ... 答: ... 问题2: ... 答: .... Empty
/// where two or more of them do not all have an answer of their own.
std::vector<ReadPart> answered_parts(const PaperText& text, TextRange body,
                                     std::span<const Label> labels);

/// A second question within an entry: behind complete options a sentence with a slot is followed by
/// options from A on.
struct HiddenQuestion {
  /// Where the entry before ends, and where the text of the question begins.
  std::size_t begin = 0;
  std::size_t body = 0;
  /// Whether the number that follows is glued to it: ...E.学校7假如...
  bool is_numbered = false;
};

/// Nothing where there is none, or where it begins cannot be told. `next` is the number that would
/// follow.
std::optional<HiddenQuestion> hidden_question(const PaperText& text, TextRange body,
                                              std::int64_t next);

}  // namespace tiku
