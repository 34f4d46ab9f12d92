#include "cli/settings.h"

#include <doctest/doctest.h>

#include "support/fake_io.h"

namespace tiku {
namespace {

struct ColourCase {
  ColourWish wish;
  std::map<std::string, std::string, std::less<>> variables;
  bool terminal;
  bool coloured;
};

const ColourCase kColourCases[] = {
    {ColourWish::automatic, {}, true, true},
    {ColourWish::automatic, {}, false, false},
    {ColourWish::always, {{"NO_COLOR", "1"}}, false, true},
    {ColourWish::never, {{"FORCE_COLOR", "1"}}, true, false},
    {ColourWish::automatic, {{"NO_COLOR", "1"}}, true, false},
    {ColourWish::automatic, {{"NO_COLOR", ""}}, true, true},
    {ColourWish::automatic, {{"NO_COLOR", "1"}, {"FORCE_COLOR", "1"}}, true, false},
    {ColourWish::automatic, {{"FORCE_COLOR", "1"}}, false, true},
    {ColourWish::automatic, {{"FORCE_COLOR", "0"}}, false, false},
    {ColourWish::automatic, {{"CLICOLOR_FORCE", "1"}, {"CLICOLOR", "0"}}, false, true},
    {ColourWish::automatic, {{"CLICOLOR", "0"}}, true, false},
    {ColourWish::automatic, {{"TERM", "dumb"}}, true, false},
};

}  // namespace

TEST_CASE("the first setting that says something decides the language") {
  FakeIo io;
  CHECK(choose_language(std::nullopt, io) == Lang::en);
  io.variables["LANG"] = "zh_CN.UTF-8";
  CHECK(choose_language(std::nullopt, io) == Lang::zh);
  io.variables["LC_ALL"] = "C.UTF-8";
  CHECK(choose_language(std::nullopt, io) == Lang::en);
  io.variables["LANGUAGE"] = "zh_CN:en";
  CHECK(choose_language(std::nullopt, io) == Lang::zh);
  io.variables["TIKU_LANG"] = "en";
  CHECK(choose_language(std::nullopt, io) == Lang::en);
  CHECK(choose_language("zh", io) == Lang::zh);
}

TEST_CASE("an empty variable says nothing about the language") {
  FakeIo io;
  io.variables = {{"LC_ALL", ""}, {"LANG", "zh_TW"}};
  CHECK(choose_language(std::nullopt, io) == Lang::zh);
}

TEST_CASE("colour is asked of the option, then the variables, then the terminal") {
  for (const ColourCase& row : kColourCases) {
    FakeIo io;
    io.variables = row.variables;
    io.output.terminal = row.terminal;
    CAPTURE(&row - kColourCases);
    CHECK(choose_colour(row.wish, io, io.output) == row.coloured);
  }
}

}  // namespace tiku
