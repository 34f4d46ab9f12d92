#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include "cli/command.h"

namespace tiku {

/// Two lists of options as one.
template <std::size_t A, std::size_t B, std::size_t... I, std::size_t... J>
constexpr std::array<OptionSpec, A + B> joined(const std::array<OptionSpec, A>& first,
                                               const std::array<OptionSpec, B>& second,
                                               std::index_sequence<I...> /*first*/,
                                               std::index_sequence<J...> /*second*/) {
  return {first[I]..., second[J]...};
}

template <std::size_t A, std::size_t B>
constexpr std::array<OptionSpec, A + B> joined(const std::array<OptionSpec, A>& first,
                                               const std::array<OptionSpec, B>& second) {
  return joined(first, second, std::make_index_sequence<A>(), std::make_index_sequence<B>());
}

}  // namespace tiku
