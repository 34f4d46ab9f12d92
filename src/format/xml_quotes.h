#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// The text with quotes around the values of attributes that have none: `<question type=essay>`.
/// As pages in HTML may write them, so that there is one way to read them. Lines stay lines.
std::string with_quoted_attributes(std::string_view text);

}  // namespace tiku
