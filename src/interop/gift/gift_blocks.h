#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// One entry of a GIFT file: a category, a question or a description.
struct GiftBlock {
  /// Its lines without comments.
  std::string text;
  /// The comments above and within it, which hold ids and tags.
  std::string comments;
  /// Line of the first text.
  std::int64_t line = 0;
};

/// Splits a file where blank lines part entries. One within braces or before them parts nothing,
/// and a question on the line behind another's "}" is one of its own.
std::vector<GiftBlock> gift_blocks(std::string_view text);

}  // namespace tiku
