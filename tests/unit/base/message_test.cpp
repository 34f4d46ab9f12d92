#include "base/message.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

constexpr Message kSheets{"{0} {0?sheet:sheets} from {1}", "{1} 来的 {0} 份答卷"};
constexpr Message kNested{"read {} as {}", "把 {} 读作 {}"};
constexpr Message kBlank{"blank", "空白"};
constexpr Message kBraces{"{{A: 1}} {}", "{{A: 1}}：{}"};

}  // namespace

TEST_CASE("a message shows its arguments in the order each language wants") {
  CHECK(text(kSheets, 3, "a.csv").in(Lang::en) == "3 sheets from a.csv");
  CHECK(text(kSheets, 1, "a.csv").in(Lang::en) == "1 sheet from a.csv");
  CHECK(text(kSheets, 3, "a.csv").in(Lang::zh) == "a.csv 来的 3 份答卷");
}

TEST_CASE("an argument may itself be a message") {
  CHECK(text(kNested, "-", kBlank).in(Lang::en) == "read - as blank");
  CHECK(text(kNested, "-", kBlank).in(Lang::zh) == "把 - 读作 空白");
}

TEST_CASE("doubled braces are literal") {
  CHECK(text(kBraces, "x").in(Lang::en) == "{A: 1} x");
}

}  // namespace tiku
