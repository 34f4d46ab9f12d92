#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// The letters of a list such as `ABD`, `A、B、D`, `A, B`, and where it ends; nothing where no list
/// begins at `at`, or a word does.
struct LetterList {
  std::string letters;
  std::size_t end = 0;
};

/// The same in small letters: `b`, `a, c`.
std::optional<LetterList> small_letter_list(const PaperText& text, std::size_t at, std::size_t end);

std::optional<LetterList> letter_list(const PaperText& text, std::size_t at, std::size_t end);

}  // namespace tiku
