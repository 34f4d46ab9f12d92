#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "diag/diagnostic.h"

namespace tiku {

/// How text for people is drawn.
struct Style {
  Lang lang = Lang::en;
  bool colour = false;
  std::size_t width = 80;
};

/// One way to print findings. `render` is a pure function of findings already sorted.
struct Renderer {
  std::string_view name;
  Message summary;
  std::string (*render)(std::span<const Diagnostic> findings, const SourceMap& sources,
                        const Style& style);
};

/// Every renderer, in the order in which help lists them. Adding one is a file and a line here.
std::span<const Renderer* const> renderers();

/// The renderer of that name, or null.
const Renderer* find_renderer(std::string_view name);

}  // namespace tiku
