#pragma once

#include <cstddef>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whether the bracket at `open` holds another ending of the word before it, and no answer:
/// pelo(a), étudiant(e), DO(A) CANDIDATO(A).
bool is_word_ending(const PaperText& text, std::size_t open, TextRange range);

}  // namespace tiku
