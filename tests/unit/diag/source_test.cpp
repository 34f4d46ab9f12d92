#include "diag/source.h"

#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

Place at(const Source& source, std::size_t offset) {
  return source.place(offset);
}

}  // namespace

TEST_CASE("columns count characters, UTF-16 columns count units") {
  const Source source("a", "a😀甲b\r\nx");
  CHECK(at(source, 0).column == 1);
  CHECK(at(source, 1).column == 2);
  CHECK(at(source, 5).column == 3);
  CHECK(at(source, 8).column == 4);
  CHECK(at(source, 11).line == 2);
  CHECK(at(source, 11).column == 1);
  CHECK(source.utf16_column(1) == 2);
  CHECK(source.utf16_column(5) == 4);
  CHECK(source.utf16_column(8) == 5);
  CHECK(source.utf16_column(11) == 1);
}

TEST_CASE("columns far to the right of a long line are exact") {
  std::string line = "x\n";
  for (int i = 0; i < 5000; ++i) {
    line += "甲😀a";  // 8 bytes, 3 characters, 4 units
  }
  const Source source("a", line);
  for (const std::size_t group : {0UL, 1UL, 511UL, 512UL, 513UL, 1024UL, 4999UL}) {
    CAPTURE(group);
    const auto number = static_cast<std::int64_t>(group);
    CHECK(at(source, 2 + group * 8).line == 2);
    CHECK(at(source, 2 + group * 8).column == 3 * number + 1);
    CHECK(at(source, 2 + group * 8 + 3).column == 3 * number + 2);
    CHECK(source.utf16_column(2 + group * 8) == 4 * number + 1);
    CHECK(source.utf16_column(2 + group * 8 + 7) == 4 * number + 4);
  }
  CHECK(at(source, 99999).column == 15001);
}

TEST_CASE("any number of threads may be the first to ask for a place") {
  const Source source("a", "甲\n乙\n丙");
  std::vector<Place> places(4);
  std::vector<std::thread> threads;
  for (Place& place : places) {
    threads.emplace_back([&source, &place] { place = source.place(11); });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
  for (const Place& place : places) {
    CHECK(place.line == 3);
    CHECK(place.column == 2);
  }
}

TEST_CASE("lines come without their ends, and there is none past the last") {
  const Source source("a", "one\r\ntwo\n\nfour");
  CHECK(source.line(1) == "one");
  CHECK(source.line(2) == "two");
  CHECK(source.line(3).empty());
  CHECK(source.line(4) == "four");
  CHECK(source.line(5).empty());
}

}  // namespace tiku
