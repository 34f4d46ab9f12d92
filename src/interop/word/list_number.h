#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tiku {

/// A number as Word prints it in a format such as decimal, upperLetter, chineseCounting; a format
/// that is not known is decimal, bullets and `none` are empty.
std::string list_number(std::string_view format, std::int64_t value);

}  // namespace tiku
