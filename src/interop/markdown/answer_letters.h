#pragma once

#include <string>

namespace tiku {

/// The document with `**A:**` below every `**Q1.**` spelt as `**Answer:**`, where no `**B:**` says
/// that A is an option.
std::string with_answer_letters(std::string document);

}  // namespace tiku
