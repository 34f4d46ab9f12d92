#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Decodes the character reference that begins at `at` ("&amp;", "&#233;", "&#xE9;") onto `out` and
/// gives the bytes it took; 0 where none stands there. Spaces of any width become one " ", a soft
/// hyphen vanishes.
std::size_t append_entity(std::string& out, std::string_view text, std::size_t at);

/// The text with every reference as its character; what is unknown stays.
std::string decode_entities(std::string_view text);

}  // namespace tiku
