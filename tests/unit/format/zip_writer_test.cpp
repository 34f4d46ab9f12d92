#include "format/zip_writer.h"

#include <doctest/doctest.h>

#include "format/zip_parts.h"

namespace tiku {
namespace {

Result<std::string> archive_of(unsigned threads) {
  ZipWriter archive(threads);
  archive.begin("a.xml");
  archive.write("<a/>");
  archive.end();
  archive.begin("items/q1.xml");
  for (int i = 0; i < 100; ++i) {
    archive.write(std::string(10'000, static_cast<char>('a' + i % 26)));
  }
  archive.end();
  archive.begin("empty.txt");
  archive.end();
  return archive.finish();
}

}  // namespace

TEST_CASE("an archive holds what was put in, and equal files give equal bytes") {
  Result<std::string> bytes = archive_of(1);
  REQUIRE(bytes);
  CHECK(*bytes == *archive_of(3));
  Result<ZipParts> parts = ZipParts::open(*bytes);
  REQUIRE(parts);
  CHECK(*parts->read("a.xml") == "<a/>");
  CHECK(parts->read("empty.txt")->empty());
  const std::string item = *parts->read("items/q1.xml");
  CHECK(item.size() == 1'000'000);
  CHECK(item.substr(259'998, 4) == "zzaa");
  CHECK(bytes->substr(10, 4) == std::string("\0\0\x21\0", 4));  // 1980-01-01 00:00
}

}  // namespace tiku
