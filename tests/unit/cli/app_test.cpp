#include "cli/app.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "base/width.h"
#include "support/fake_io.h"
#include "version.h"

namespace tiku {

TEST_CASE("the version is the one the project states") {
  FakeIo io;
  CHECK(run_tiku({"--version"}, io) == 0);
  CHECK(io.output.text == "tiku " TIKU_VERSION "\n");
  CHECK(io.errors.text.empty());
}

TEST_CASE("alone it shows its commands and two examples on stdout") {
  FakeIo io;
  CHECK(run_tiku({}, io) == 0);
  CHECK(io.errors.text.empty());
  CHECK(io.output.text.find("  check ") != std::string::npos);
  CHECK(io.output.text.find("  tiku check banks/\n") != std::string::npos);
  CHECK(io.output.text.find("  tiku grade exam.yaml sheets/") != std::string::npos);
  CHECK(io.output.text.find("generate") == std::string::npos);
}

TEST_CASE("a mistyped command says so on stderr and ends with 2") {
  FakeIo io;
  CHECK(run_tiku({"completoin"}, io) == 2);
  CHECK(io.output.text.empty());
  CHECK(io.errors.text ==
        "tiku: error: \"completoin\" is not a command; did you mean `tiku completion`?\n");
}

TEST_CASE("a reader that goes away is no error, a full disk is") {
  FakeIo gone;
  gone.output.state_now = Output::State::reader_gone;
  CHECK(run_tiku({"--help"}, gone) == 0);
  CHECK(gone.errors.text.empty());
  FakeIo full;
  full.output.state_now = Output::State::failed;
  CHECK(run_tiku({"--help"}, full) == 2);
  CHECK(full.errors.text == "tiku: error: the output could not be written; is the disk full?\n");
}

TEST_CASE("help is at most 80 columns wide, in both languages") {
  for (const char* lang : {"en", "zh"}) {
    for (const char* level : {"-h", "--help"}) {
      FakeIo io;
      CHECK(run_tiku({"--lang", lang, level}, io) == 0);
      for (const std::string_view line : split(io.output.text, "\n")) {
        CHECK_MESSAGE(display_width(line) <= 80, line);
      }
    }
  }
}

}  // namespace tiku
