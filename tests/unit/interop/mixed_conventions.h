#pragma once

#include <cstdint>
#include <string_view>

#include "base/random.h"

namespace tiku {

/// How the lines of a paper come down to the file.
enum class MixedLines : std::uint8_t {
  normal,    // an empty line before each question and heading
  airy,      // an empty line between all
  dense,     // no empty line
  indented,  // two wide spaces before each
  glued,     // one line
  spaced,    // one line, a space where each line ended
  broken,    // one line, broken after every full stop
};

enum class OptionRows : std::uint8_t { lines, row, pairs, behind_stem, glued };

enum class AnswerPlace : std::uint8_t {
  none,
  slot,
  slot_with_spaces,
  label,      // "答案:A" below the question
  bare_line,  // "A" below the question
  mark,       // behind the right options
  section,    // a row behind each section
  key_rows,   // a row for each section at the end
  key_lines,  // a line for each question at the end
  key_range,  // "1-5 ABCDA" at the end
};

/// What tells the truth of a statement where the paper has no list of answers.
enum class JudgeSigns : std::uint8_t { sign_in_slot, word_in_slot, word, sign, options };

enum class Width : std::uint8_t { as_drawn, half, full };

/// How a paper is written. Patterns: "@" is the title or the name of a type, "$" an ordinal, "#" a
/// number, a letter or an answer, "%" a small letter.
struct Conventions {
  std::string_view title, heading, number, label, slot, answer_label, explanation, mark;
  OptionRows rows = OptionRows::lines;
  AnswerPlace answers = AnswerPlace::none;
  JudgeSigns judge = JudgeSigns::sign_in_slot;
  Width width = Width::as_drawn;
  MixedLines lines = MixedLines::normal;
  bool counts_on = false;

  bool in_one_line() const { return lines >= MixedLines::glued; }

  bool lists_answers() const { return answers >= AnswerPlace::section; }

  /// "第一部分 单选题", "(一)单选题", "一、单选题".
  bool has_ordinals() const { return heading.find('$') != std::string_view::npos; }

  /// "单选题", "单选题:".
  bool has_bare_names() const { return !heading.empty() && !has_ordinals(); }

  /// "一、单选题": of these no line can be mistaken for another.
  bool headings_count() const { return heading.starts_with("$"); }
};

template <typename Choices>
auto one_of(const Choices& choices, Random& random) {
  return choices[random.below(choices.size())];
}

/// Conventions of a paper that a careful reader can read.
Conventions draw_conventions(Random& random, MixedLines lines);

}  // namespace tiku
