#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "lint/texts.h"

namespace tiku {

/// An option that stands, whole, in the list that another one is: "退款" in "退款和换货".
struct ListedOption {
  std::size_t whole = 0;
  std::size_t part = 0;
  /// Bytes of the whole where the part stands.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first pair among the options. Parts that are a letter or a number alone say too little.
std::optional<ListedOption> find_listed_option(std::span<const LocatedText> options);

/// How many bytes of Han characters or English words all options begin with: six Han characters or
/// three words at least, and never a whole option; else 0.
std::size_t shared_beginning(std::span<const LocatedText> options);

}  // namespace tiku
