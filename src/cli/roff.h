#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Text as roff shows it unchanged: dashes, backslashes, and dots that would begin a request.
std::string roff(std::string_view text);

std::string bold(std::string_view text);
std::string italic(std::string_view text);

/// An entry of a list: `head` is roff, `meaning` plain text.
std::string tagged(const std::string& head, std::string_view meaning);

}  // namespace tiku
