#pragma once

#include <vector>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// 例:..., 【例】..., (例题)...: whether the line that `at` begins shows how a section is to be
/// answered. 例1 counts, and may number a question.
bool begins_sample(const PaperText& text, std::size_t at);

/// Past lines of samples from `at` on, and blank ones.
std::size_t skip_samples(const PaperText& text, std::size_t at, std::size_t end);

/// What a sample is answered with answers no question: 例:1+1=? 答案:2 above 1. Where samples stand
/// one below another they are the questions.
void drop_sample_answers(const PaperText& text, std::vector<Label>& labels);

}  // namespace tiku
