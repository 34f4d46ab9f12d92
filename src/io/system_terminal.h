#pragma once

#include <memory>

#include "io/io.h"

namespace tiku {

/// Takes the terminal of standard input and output; null where either is none. At most one lives at
/// a time.
std::unique_ptr<Terminal> take_system_terminal();

}  // namespace tiku
