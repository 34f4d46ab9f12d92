#pragma once

#include <span>
#include <string_view>

#include "cli/command.h"

namespace tiku {

/// Every command in the order in which help lists them, hidden ones last.
std::span<const Command* const> commands();

/// The command of that name, or null.
const Command* find_command(std::string_view name);

}  // namespace tiku
