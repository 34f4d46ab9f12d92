#pragma once

#include "diag/renderers.h"

namespace tiku {

/// A line a finding, in the shape editors know from compilers.
extern const Renderer kConciseRenderer;

}  // namespace tiku
