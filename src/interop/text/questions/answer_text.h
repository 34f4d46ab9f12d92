#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/scan/paper_text.h"
#include "model/question.h"

namespace tiku {

/// What one answer text says, read as the type wants it.
struct ReadAnswer {
  std::string letters;
  std::optional<bool> truth;
  /// What stands behind the letters or the truth.
  TextRange rest;
};

/// The letters that an explanation says where no answer does: B。..., or ...故选B。 at its end.
std::string letters_of_explanation(std::string_view explanation);

/// The letters or truth word the range begins with, brackets and a full stop aside.
ReadAnswer read_answer(const PaperText& text, TextRange range);

/// What the answer to a question of this type says, so that two can be compared.
std::string comparable_answer(const PaperText& text, TextRange range, const Question& question);

/// Whether the range begins with a verdict that ends a sentence: False. Bats can see.
bool gives_verdict(const PaperText& text, TextRange range);

/// The answers of the blanks, one for each, or nothing where their number does not come out; with 0
/// as many as there are parts.
std::vector<std::string> split_blanks(const PaperText& text, TextRange range, std::size_t blanks);

/// All that is accepted in a blank: `B+树(或 B+Tree)` are two, and so are `has not / hasn't`.
Blank blank_of(const std::string& answer);

/// `数据段;数据` as two, where each answer stands below its number (1).
Blank blank_below_number(const std::string& answer);

/// Whether an empty line stands right above the line that begins at `at`: what follows may belong
/// to the page.
bool is_below_empty_line(const PaperText& text, std::size_t at);

/// Whether the answer begins with (1) alone on a line.
bool stands_below_number(const PaperText& text, TextRange range);

/// Up to an empty line: what stands below it explains the answer.
TextRange first_paragraph(const PaperText& text, TextRange range);

/// What stands behind 第一空: 第二空: ..., or behind (1) (2) ..., or nothing.
std::vector<std::string> named_blanks(const PaperText& text, TextRange range);

/// What a key writes for a number with its tolerance, or for a range: 250±1秒, 200±5%, 1..9元,
/// 79.5..80.5%. Nothing where the words are no such number.
std::optional<Variant> read_figures(std::string_view words);

/// The key of a fill-in question as a graded record prints it: `;` between blanks, `|` between what
/// is accepted, 250±1秒, 1..9.
std::vector<Blank> record_blanks(std::string_view key);

}  // namespace tiku
