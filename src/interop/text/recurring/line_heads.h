#pragma once

#include <cstdint>
#include <string>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// How a line begins that may head a record: `题号:877/881`, `第 214 题`, `247 {`, `No.3 - `,
/// `10GSM`. Lines that begin alike have the same shape.
struct LineHead {
  /// Its signs and words, `#` for each run of digits, no spaces; `#` alone for a number with one of
  /// the signs that plain numbers have, or none. Empty where no number stands there.
  std::u32string shape;
  /// The first number in it.
  std::int64_t number = 0;
  /// Where the words begin behind it.
  std::size_t after = 0;
};

/// `line` without white space on either side.
LineHead read_line_head(const PaperText& text, TextRange line);

}  // namespace tiku
