#pragma once

#include <string_view>

namespace tiku {

/// What an English paper calls the part that a line heads in another language, `Questions à choix
/// multiples`; "" of lines that head none.
std::string_view foreign_part_type(std::string_view line);

}  // namespace tiku
