#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/numbering.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Past the signs and the word 题 behind a number: 1》, 1——, 1道题：.
std::size_t past_number_sign(const PaperText& text, std::size_t at, std::size_t end);

/// The numbers of entries that were found without them, where all begin in the same way with one
/// that counts on, however it is written: 1- ..., No.1: ..., (第1题) ...: they are no part of the
/// stems then.
void take_printed_numbers(const PaperText& text, std::vector<NumberedEntry>& entries);

}  // namespace tiku
