#include "cli/layout.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("two columns line up by width, and a wide word pushes its meaning down") {
  CHECK(two_columns({{"--语言", "language"}, {"-q", "quiet"}}, 40) ==
        "  --语言  language\n  -q      quiet\n");
  CHECK(two_columns({{"a", "first"}, {"a-word-that-is-far-too-wide-to-fit", "second"}}, 40) ==
        "  a  first\n  a-word-that-is-far-too-wide-to-fit\n     second\n");
}

}  // namespace tiku
