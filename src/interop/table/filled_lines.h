#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tiku {

/// A line without white space on either side, and its number from 1.
struct FilledLine {
  std::string_view text;
  std::int64_t number = 0;
};

/// The first so many lines that are not empty: most texts show by them that they are no list.
std::vector<FilledLine> filled_lines(std::string_view text, std::size_t most);

inline constexpr std::size_t kAllLines = static_cast<std::size_t>(-1);
inline constexpr std::size_t kHeadLines = 40;

}  // namespace tiku
