#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// GIFT text with every escaped sign (\~ \= \# \{ \} \: \n \\) as one byte that is none of GIFT's,
/// so that what is left of them are marks.
std::string hide_escapes(std::string_view text);

/// The signs themselves again.
std::string show_escapes(std::string text);

}  // namespace tiku
