#pragma once

#include <string_view>

namespace tiku {

/// Whether the words, which follow a number, ask or set a task: `What is a bell?`, `State two uses
/// of lamps.`
bool sets_task(std::string_view words);

}  // namespace tiku
