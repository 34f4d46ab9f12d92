#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "interop/text/english/option_lines.h"

namespace tiku {

/// An answer below options, whatever its label: `RESPUESTA OFICIAL: B`, `Correct Answer: C [Zinc]`.
struct RecordAnswer {
  /// Of the right options, as capitals; empty where the line tells none.
  std::string letters;
  /// What stands behind the letters and is not the option's own text.
  std::string_view rest;
};

/// `options` are what stands behind their letters, or digits: only then a digit tells a place, else
/// it may be what an option says.
RecordAnswer read_record_answer(std::string_view line, std::span<const std::string_view> options,
                                OptionKind kind);

/// The same where no label stands: `B`, `A and C`, `b) a bell`.
RecordAnswer read_bare_answer(std::string_view said, std::span<const std::string_view> options);

/// `Answer`, `Show the correct answer:`: a label, and nothing behind it.
bool is_answer_label(std::string_view line);

/// `Your answer is correct.`: what a platform told somebody who took the quiz.
bool is_verdict(std::string_view line);

/// An answer behind its label at the end of a line, `... (Ans: B)`, `... [Answer - B]`, and where
/// it begins.
struct TrailingAnswer {
  std::size_t begin = 0;
  RecordAnswer answer;
};

TrailingAnswer read_trailing_answer(std::string_view line,
                                    std::span<const std::string_view> options);

/// The right option behind the last one on its line, `dry rice: A raw poultry`: its place, 0 where
/// none is repeated there, and where the last option ends.
struct GluedAnswer {
  std::size_t place = 0;
  std::size_t end = 0;
};

GluedAnswer read_glued_answer(std::span<const std::string_view> options);

/// Whether words of an answer stand in the line: `Show Answer`.
bool names_answer(std::string_view line);

}  // namespace tiku
