#pragma once

#include "diag/renderers.h"

namespace tiku {

/// Each finding with the lines it is about, for people.
extern const Renderer kFullRenderer;

}  // namespace tiku
