#pragma once

#include <string_view>

#include "interop/lined_text.h"

namespace tiku {

/// The lines that a saved page of the web shows, each with its line of the file, as papers in text
/// have them: numbers of ordered lists, letters of choices that are one group of buttons, blanks
/// for fields to write in. What pages print around their text (menus, footers, buttons) is left
/// out; what somebody has ticked is no answer.
LinedText lines_of_page(std::string_view html);

}  // namespace tiku
