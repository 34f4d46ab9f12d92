#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tiku::bench {

/// A paper as trainers have it in a text file, of `questions` questions and about 150 bytes each:
/// sections of single and multiple choice, judgements and blanks to fill in, answers in the
/// brackets of the stems or behind a label, no question twice. The same arguments give the same
/// bytes everywhere.
std::string paper_text(std::size_t questions, std::uint64_t seed);

}  // namespace tiku::bench
