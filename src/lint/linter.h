#pragma once

#include <span>

#include "lint/rule.h"

namespace tiku {

/// Runs the checks of `rules` over the banks. What is found is the same for any number of threads.
void lint(std::span<const Bank* const> banks, std::span<const Rule* const> rules,
          const SourceMap& sources, std::size_t threads, Sink& sink);

}  // namespace tiku
