#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"

namespace tiku {

/// What to do with a file of a kind that no format reads (.doc, .pdf, .rtf, pictures ...); nothing
/// for every other.
std::optional<Error> foreign_file(std::string_view bytes);

}  // namespace tiku
