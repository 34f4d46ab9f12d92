#pragma once

#include <cstdint>

#include "interop/fields/option_source.h"

namespace tiku {

/// How a value says which options are right.
enum class KeyKind : std::uint8_t { none, index, letter, text, flags };

/// Whether the value names one of the options, or several of them, and how. A letter or a number is
/// no name where there are not so many options.
KeyKind key_kind(const Node& value, const Choices& choices);

/// The places of the options that it names, in their order; a number counts from `base`.
std::vector<std::size_t> options_named(const Node& value, const Choices& choices, std::size_t base);

}  // namespace tiku
