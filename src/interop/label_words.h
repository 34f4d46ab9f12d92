#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace tiku {

enum class LabelMeaning : std::uint8_t { question, answer, answers, explanation, source };

/// What papers, cards and tables in languages other than English and Chinese print before a
/// question, an answer, a list of answers, an explanation, where it comes from: in small letters.
struct LabelWord {
  std::string_view word;
  LabelMeaning meaning;
};

std::span<const LabelWord> label_words();

/// The entry of exactly this word, or null; `folded` is in small letters.
const LabelWord* find_label_word(std::string_view folded);

/// The same where all spaces have gone from `folded`, as from the head of a column.
const LabelWord* find_joined_label_word(std::string_view folded);

/// Whether a word may begin with the byte, whatever the case: a sieve, for most lines.
bool may_begin_label_word(char first);

/// The longest word that `text` begins with, in any case, or null.
const LabelWord* leading_label_word(std::string_view text);

}  // namespace tiku
