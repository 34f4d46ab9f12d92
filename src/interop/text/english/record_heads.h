#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tiku {

/// How a line begins that may head a question: `PREGUNTA 4:`, `B02-M01) `, `### Q3.`, `(iv) `,
/// `Question : `. Lines that begin alike have the same shape.
struct RecordHead {
  /// Words in small letters, `#` for digits, `%` for a Roman number; "" where the line heads none.
  std::string shape;
  /// The last number in it; 0 of words and a colon alone.
  std::int64_t number = 0;
  /// Where the words begin behind it.
  std::size_t after = 0;
};

/// `line` without white space on either side.
RecordHead read_record_head(std::string_view line);

}  // namespace tiku
