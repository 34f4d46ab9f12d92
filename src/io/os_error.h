#pragma once

#include <string_view>

#include "base/message.h"
#include "base/result.h"

namespace tiku {

/// What an errno value means, in words that exist in every language.
Text os_error(int number);

/// "cannot read 'path': why" and "cannot write 'path': why".
Error read_error(std::string_view path, int number);
Error write_error(std::string_view path, int number);

}  // namespace tiku
