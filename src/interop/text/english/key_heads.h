#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// Where what stands behind a heading of answers begins on its line; its size where nothing does.
/// `Answers to Quiz 1: 1 B, 2 C`, `KEY TO CORRECTION:`, `Fire Quiz – Answers`; but no sentence and
/// no title that promises questions too.
std::optional<std::size_t> past_key_head(std::string_view line);

/// `END OF EXAM`, `*** End of the quiz ***`: closes a paper, and is no title.
bool closes_paper(std::string_view line);

/// Whether a heading of answers says that they are those of a paper before this one: `Answers to
/// last week's quiz`.
bool names_earlier(std::string_view head);

/// `CHAPTER REVIEW QUESTIONS`, `End-of-Chapter Exercises`: a heading of questions within a chapter,
/// alike in all chapters; no title of a paper.
bool names_review(std::string_view line);

}  // namespace tiku
