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

TEST_CASE("a block moves with what it holds") {
  HugeBlock block(100);
  block.data()[99] = 'x';
  HugeBlock other = std::move(block);
  CHECK(other.data()[99] == 'x');
  CHECK(other.size() >= 100);
  other = HugeBlock(1);
  CHECK(other.data()[0] == 0);
  CHECK(HugeBlock().data() == nullptr);
}

}  // namespace tiku
