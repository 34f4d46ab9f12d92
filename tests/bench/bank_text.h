#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tiku::bench {

/// A bank as trainers write them, of `questions` questions and about 400 bytes each: single,
/// multiple, judge and fill-in in the shares of a real paper, Chinese stems and options, tags, a
/// literal block for two explanations of five. The same arguments give the same bytes everywhere.
std::string bank_text(std::size_t questions, std::uint64_t seed);

}  // namespace tiku::bench
