#include "format/zip_write.h"

#include <doctest/doctest.h>

#include "format/zip_parts.h"

namespace tiku {

TEST_CASE("an archive holds what was put in, and equal files give equal bytes") {
  const std::vector<ZipEntry> entries{{"a.xml", "<a/>"}, {"items/q1.xml", std::string(5000, 'x')}};
  Result<std::string> bytes = write_zip(entries);
  REQUIRE(bytes);
  CHECK(*bytes == *write_zip(entries));
  Result<ZipParts> parts = ZipParts::open(*bytes);
  REQUIRE(parts);
  CHECK(*parts->read("a.xml") == "<a/>");
  CHECK(*parts->read("items/q1.xml") == std::string(5000, 'x'));
  CHECK(bytes->substr(10, 4) == std::string("\0\0\x21\0", 4));  // 1980-01-01 00:00
}

}  // namespace tiku
