#pragma once

#include <string>
#include <vector>

#include "io/io.h"

namespace tiku {

/// The whole program: `words` are the arguments without the program's name; the result is the exit
/// code.
int run_tiku(const std::vector<std::string>& words, Io& io);

}  // namespace tiku
