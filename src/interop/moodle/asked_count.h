#pragma once

#include <cstddef>
#include <string_view>

namespace tiku {

/// Whether what is asked says that `count` options (from 2 on) are right: "There are 2 correct
/// answers", "(Choose two)", "Elija tres opciones". Of a number among others, or of another
/// number, it says nothing.
bool asks_for_count(std::string_view stem, std::size_t count);

}  // namespace tiku
