#pragma once

#include <span>
#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// All formats that can be read, in the order in which they are asked whether a file is theirs;
/// plain text, which any text is, comes last.
std::span<const ImportFormat* const> import_formats();

/// The format of that name, or null.
const ImportFormat* find_import_format(std::string_view name);

/// The format of a file by its content, else by its extension, else plain text.
const ImportFormat& recognise_import(const ImportInput& input);

}  // namespace tiku
