#include "io/huge_arena.h"

#include <cstdint>
#include <cstring>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("parts of an arena are zeros, apart and aligned to cache lines") {
  HugeArena arena;
  char* before = nullptr;
  for (const std::size_t size : {1U, 64U, 100U, 3U << 20, 5U}) {
    auto* part = static_cast<char*>(arena.take(size));
    CHECK(reinterpret_cast<std::uintptr_t>(part) % 64 == 0);
    CHECK(part[0] == 0);
    CHECK(part[size - 1] == 0);
    std::memset(part, 'x', size);
    CHECK(part != before);
    before = part;
  }
}

}  // namespace tiku
