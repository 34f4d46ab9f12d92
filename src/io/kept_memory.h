#pragma once

#include <deque>
#include <utility>

namespace tiku {

/// From now on memory that is freed stays with the program, to be used again. A large import frees
/// copies of texts and lists all the time, and to get their pages from the system anew took a tenth
/// of its time.
void keep_freed_memory();

/// Makes a large value that stays until the program ends: the system takes back all memory at
/// once, which freeing it piece by piece before would only delay.
template <class T, class... Arguments>
T& make_until_exit(Arguments&&... arguments) {
  // NOLINTNEXTLINE(cppcoreguidelines-owning-memory): it is never to be freed.
  static std::deque<T>& kept = *new std::deque<T>();
  return kept.emplace_back(std::forward<Arguments>(arguments)...);
}

}  // namespace tiku
