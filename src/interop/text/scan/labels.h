#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "interop/text/scan/words.h"

namespace tiku {

/// A label such as 正确答案: or 【解析】 and where what it announces begins.
struct Label {
  LabelKind kind = LabelKind::answer;
  std::size_t begin = 0;
  std::size_t after = 0;
};

/// All labels of the range, in order.
std::vector<Label> find_labels(const PaperText& text, TextRange range);

/// The range without the label it begins with, 【解析】, and the signs of a heading on its last
/// line.
TextRange without_label(const PaperText& text, TextRange range);

/// Those of the labels that begin in the range.
std::span<const Label> labels_within(const std::vector<Label>& labels, TextRange range);

}  // namespace tiku
