#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// The words by which a choice question asks for what is not so: "下列不属于……的是", "which is
/// not".
struct NegativeAsk {
  /// Bytes of the stem.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Bold, in brackets, in quotes or (English) in capitals.
  bool stands_out = false;
  /// It says "not" or "except"; otherwise "wrong".
  bool says_not = false;
};

/// The last one of a stem; negations in what the stem tells, not asks, are passed over.
std::optional<NegativeAsk> find_negative_ask(std::string_view stem);

}  // namespace tiku
