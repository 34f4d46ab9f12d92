#pragma once

#include <string_view>

#include "base/message.h"

namespace tiku {

/// What people hand in instead of text (zip, old Excel, PDF ...) by its first bytes: the message
/// that says what it is and what to do, or null where nothing speaks against text.
const Message* recognise_binary(std::string_view bytes);

/// The same for text that is no data: a web page or Excel XML under another name.
const Message* recognise_markup(std::string_view text);

/// Whether the text is a page of the web.
bool is_web_page(std::string_view text);

}  // namespace tiku
