#pragma once

#include <cstddef>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// 一, 二, 壹 ...: a character of the number of a section.
bool is_ordinal_character(char32_t c);

/// What may part that number from the name of the section.
bool is_ordinal_sign(char32_t c);

/// Where the ordinal before a type name at `at` begins: 一、 — 、 (二) 3. 第一部分, not looking
/// back beyond `from`; `at` where none does.
std::size_t ordinal_begin(const PaperText& text, std::size_t from, std::size_t at);

/// Where 题型: or 题型一: before a type name at `at` begins its line; `at` where it does not.
std::size_t type_label_begin(const PaperText& text, std::size_t from, std::size_t at);

}  // namespace tiku
