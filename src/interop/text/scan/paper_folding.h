#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "interop/text/scan/byte_offsets.h"
#include "interop/text/scan/character_kinds.h"

namespace tiku {

/// Stands for every character of a block of code.
constexpr char32_t kPaperCode = 0xFFFC;

/// The characters of a document as PaperText gives them. They take two bytes: those beyond U+FFFF
/// mean nothing to a paper, and are U+FFFF, or where they are Han characters, U+FAFF.
struct FoldedPaper {
  std::size_t size = 0;
  std::unique_ptr<char16_t[]> chars;
  /// The byte where each begins, and the end of the bytes.
  ByteOffsets offsets;
  /// What each may begin; eight more that begin nothing stand behind them.
  std::unique_ptr<CharacterKinds[]> kinds;
  /// Of the characters.
  std::vector<std::size_t> line_ends;
  /// How many are Han characters.
  std::size_t hanzi = 0;
};

/// Bytes in which no sign means anything, as in code: the numbers of statements within a question.
struct QuietBytes {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// `quiet` in order.
FoldedPaper fold_paper(std::string_view bytes, std::span<const QuietBytes> quiet = {});

}  // namespace tiku
