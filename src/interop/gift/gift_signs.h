#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// GIFT text with every escaped sign (\~ \= \# \{ \} \: \n \\) as one byte that is none of GIFT's,
/// so that what is left of them are marks. Signs in formulas are text without it.
std::string hide_escapes(std::string_view text);

/// What stands of these signs (of ~=#{}:) is text too.
std::string hide_signs(std::string_view text, std::string_view signs);

/// The signs themselves again.
std::string show_escapes(std::string text);

}  // namespace tiku
