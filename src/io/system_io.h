#pragma once

#include <memory>

#include "io/io.h"

namespace tiku {

/// The real world. Also sets how the process takes signals: a closed pipe is an error of the write,
/// not a death; Ctrl-C ends the process with 130 (result files are published by renaming, so
/// nothing is left half-written).
std::unique_ptr<Io> make_system_io();

}  // namespace tiku
