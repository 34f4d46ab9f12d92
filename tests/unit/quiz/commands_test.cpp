#include "quiz/commands.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

TEST_CASE("commands go by their name, its beginning, or Chinese") {
  CHECK(parse_quiz_command("q").kind == Action::Kind::pause);
  CHECK(parse_quiz_command("quit").kind == Action::Kind::pause);
  CHECK(parse_quiz_command("暂停").kind == Action::Kind::pause);
  CHECK(parse_quiz_command("END").kind == Action::Kind::hand_in);
  CHECK(parse_quiz_command("检查").kind == Action::Kind::review);
}

TEST_CASE("a number goes there, full-width digits too") {
  CHECK(parse_quiz_command("12").number == 12);
  CHECK(parse_quiz_command("go １２").number == 12);
  CHECK(parse_quiz_command("go").kind == Action::Kind::unclear);
  CHECK(parse_quiz_command("go 0").kind == Action::Kind::unclear);
  CHECK(parse_quiz_command("99999999999999999999").kind == Action::Kind::unclear);
}

TEST_CASE("a flag needs its reason") {
  CHECK(parse_quiz_command("flag 两个选项都对").text == "两个选项都对");
  CHECK(parse_quiz_command("flag").kind == Action::Kind::unclear);
}

TEST_CASE("an unknown command is quoted, an empty one is nothing") {
  CHECK(parse_quiz_command("nope").why.in(Lang::en) ==
        "there is no command \"nope\"; :help lists them");
  CHECK(parse_quiz_command("  ").kind == Action::Kind::none);
}

}  // namespace
}  // namespace tiku
