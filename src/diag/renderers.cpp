#include "diag/renderers.h"

#include <algorithm>

#include "diag/renderer_table.h"

namespace tiku {

std::span<const Renderer> renderers() {
  return kRenderers;
}

const Renderer* find_renderer(std::string_view name) {
  const auto* found = std::find_if(std::begin(kRenderers), std::end(kRenderers),
                                   [&](const Renderer& r) { return r.name == name; });
  return found == std::end(kRenderers) ? nullptr : found;
}

}  // namespace tiku
