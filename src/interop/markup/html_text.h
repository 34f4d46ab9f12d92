#pragma once

#include <string_view>

#include "interop/markup/text_flow.h"

namespace tiku {

/// The words of an HTML fragment as browsers of any age wrote it: tags need not match, entities
/// stand for their characters. Linear in its size, whatever it holds.
PlainText text_of_html(std::string_view html);

/// The same into a text that has begun.
void add_html(std::string_view html, TextFlow& flow);

}  // namespace tiku
