#include "diag/region.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("paths are named as in a repository") {
  CHECK(repository_path("./banks//a.yaml") == "banks/a.yaml");
  CHECK(repository_path("banks/./a.yaml") == "banks/a.yaml");
  CHECK(repository_path("../a.yaml") == "../a.yaml");
  CHECK(repository_path("/srv//a.yaml") == "/srv/a.yaml");
  CHECK(repository_path("./") == ".");
  CHECK(repository_path("-") == "-");
}

// What RFC 3986 calls unreserved stays, everything else is its UTF-8 bytes.
TEST_CASE("a URI holds no character that means something in it") {
  CHECK(uri_of("banks/a-b_c.d~1.yaml") == "banks/a-b_c.d~1.yaml");
  CHECK(uri_of("题库/a.yaml") == "%E9%A2%98%E5%BA%93/a.yaml");
  CHECK(uri_of("a b:c?d#e%f[g]&\"<>\\.yaml") == "a%20b%3Ac%3Fd%23e%25f%5Bg%5D%26%22%3C%3E%5C.yaml");
  CHECK(uri_of("😀\n\xFF.yaml") == "%F0%9F%98%80%0A%FF.yaml");
  CHECK(uri_of("/srv/题.yaml") == "file:///srv/%E9%A2%98.yaml");
}

TEST_CASE("a span outside its text is cut to it") {
  SourceMap sources;
  const FileId file = sources.add("a", "ab\ncd");
  const std::optional<Region> region = region_of(sources, {file, 4, 900}, 0);
  REQUIRE(region);
  CHECK(region->begin.line == 2);
  CHECK(region->begin.column == 2);
  CHECK(region->end.line == 2);
  CHECK(region->end.column == 3);
  const std::optional<Region> backwards = region_of(sources, {file, 4, 1}, 0);
  REQUIRE(backwards);
  CHECK(backwards->end_offset == 4);
}

TEST_CASE("a region that ends before the first character of a line ends on the line before") {
  SourceMap sources;
  const FileId file = sources.add("a", "ab\ncd\n");
  CHECK(last_line(*region_of(sources, {file, 0, 3}, 0)) == 1);
  CHECK(last_line(*region_of(sources, {file, 0, 4}, 0)) == 2);
  CHECK(last_line(*region_of(sources, {file, 3, 3}, 0)) == 2);
}

}  // namespace tiku
