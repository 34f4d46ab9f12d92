#include "diag/renderers.h"

#include <algorithm>
#include <array>

#include "diag/render_concise.h"
#include "diag/render_full.h"

namespace tiku {

std::span<const Renderer* const> renderers() {
  static constexpr std::array<const Renderer*, 2> kAll{&kFullRenderer, &kConciseRenderer};
  return kAll;
}

const Renderer* find_renderer(std::string_view name) {
  const auto all = renderers();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Renderer* r) { return r->name == name; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace tiku
