#pragma once

#include <string_view>

namespace tiku {

/// `Page 1 of 2`, `... Página 1 de 12`, `1 | P a g e`: the line belongs to the page, whatever
/// stands before the figure.
bool prints_page_figure(std::string_view line);

}  // namespace tiku
