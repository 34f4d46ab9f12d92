#include "base/accents.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("accents go from Latin letters, and other scripts stay as they are") {
  CHECK(without_accents("opções") == "opcoes");
  CHECK(without_accents("đáp án") == "dap an");
  CHECK(without_accents("größe łódź søk ı") == "grosse lodz sok i");
  CHECK(without_accents("が") == "が");
  CHECK(without_accents("ответ é") == "ответ é");
  CHECK(without_accents("plain") == "plain");
}

}  // namespace tiku
