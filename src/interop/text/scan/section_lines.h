#pragma once

#include <optional>
#include <vector>

#include "interop/text/scan/headings.h"

namespace tiku {

/// The number of a section as its heading prints it: 二、 (二) Ⅱ. III. and where its name begins;
/// nothing where no such number stands at `at`.
struct SectionNumber {
  std::int64_t value = 0;
  std::size_t after = 0;
};

/// I, II, Ⅲ ... and how many characters it takes; nothing for other letters.
std::optional<HanziNumber> roman_number_at(const PaperText& text, std::size_t at);

std::optional<SectionNumber> section_number_at(const PaperText& text, std::size_t at);

/// The line that begins at `line` as the heading of a section, told by its shape: short, asks
/// nothing, and numbered questions begin below it. Its name may be any: 二、判断并改错(每题4分),
/// III. 翻译句子, 风险题(30分). `last` is the number of the section before; 0 where none is known.
std::optional<Heading> section_line(const PaperText& text, TextRange range,
                                    const std::vector<NumberMark>& numbers, std::size_t line,
                                    std::int64_t last);

}  // namespace tiku
