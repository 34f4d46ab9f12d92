#pragma once

#include <span>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbers.h"

namespace tiku {

/// How the numbers of a block are written that count its entries; others are text.
NumberStyle choose_style(std::span<const NumberMark> marks);

/// 1. 2. Question 3: none of the words counts from 1, and lines begin with plain numbers that do.
bool go_on_from_plain(std::span<const NumberMark> marks);

/// 1. ... 问题1: ... 问题2: ...: words that count what is asked below plain numbers.
bool count_parts(std::span<const NumberMark> marks);

/// 7. ... 答案: 一、... 二、... 8. ...: ordinals right behind the label of an answer count its
/// points where the numbers of the questions go on behind them.
bool count_points(std::span<const NumberMark> ordinals, std::span<const NumberMark> marks,
                  const std::vector<Label>& labels, const PaperText& text);

/// 一、 二、 at the beginnings of lines, where at least two count from 1.
std::vector<NumberMark> counted_ordinals(std::span<const NumberMark> marks);

}  // namespace tiku
