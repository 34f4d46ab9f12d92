#pragma once

#include <string_view>

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Empties the lines that belong to the page and not to the text (page numbers, binding lines,
/// fields for a name, remarks of download sites, the title again as a running head), so that lines
/// keep their numbers. The first line of fields that are filled in stays: it says whose paper it
/// is.
void clear_page_furniture(DocumentLines& document, std::string_view title);

}  // namespace tiku
