#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/headings.h"

namespace tiku {

/// Reads the tag of a single question whose type has its name at `at`: [单选题], (单选题,分值:1分),
/// 此题为判断题(对,错)。 False where none is there.
bool read_tag(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers,
              std::size_t at, const TypeName& name, Heading& heading);

/// 【单选题】1. 【多选题】2.: tags that stand right before numbers. Where these count on from tag
/// to tag each belongs to its question; else they are headings of sections that begin there.
void settle_lead_tags(const PaperText& text, const std::vector<NumberMark>& numbers,
                      std::vector<Heading>& headings);

/// 多选题: before 7. and 8. without a name before it: the head of several questions, no tag of one.
bool heads_several(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at);

}  // namespace tiku
