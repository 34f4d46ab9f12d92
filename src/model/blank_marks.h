#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// A run of underscores that stands for a blank; empty at the end of the text where there is none.
struct BlankMark {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool found() const { return end > begin; }
};

/// The first blank of the stem at byte `from` or behind it. Two underscores that belong to a name
/// (`__init__`, `is__set`) are none.
BlankMark find_blank_mark(std::string_view stem, std::size_t from = 0);

}  // namespace tiku
