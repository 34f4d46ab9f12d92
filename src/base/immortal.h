#pragma once

#include <memory>
#include <vector>

namespace tiku {

/// An object that stays until the process ends, for what a command makes last and most of: the
/// system takes all memory back at once, destructors take a hundred thousand strings back one by
/// one. For one thread.
template <class T>
T& make_immortal() {
  static std::vector<std::unique_ptr<T>>& all = *new std::vector<std::unique_ptr<T>>;
  return *all.emplace_back(std::make_unique<T>());
}

}  // namespace tiku
