#include "format/zip_writer.h"

#include <utility>

#include <doctest/doctest.h>

#include "format/zip_parts.h"

namespace tiku {
namespace {

void fill(ZipWriter& archive) {
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
}

Result<std::string> archive_of(unsigned threads) {
  ZipWriter archive(threads);
  fill(archive);
  return archive.finish();
}

/// Written while others compress; it ends with them or behind them.
Result<std::string> shared_archive_of(unsigned threads, bool ends_within) {
  ZipWriter archive(threads);
  Result<std::string> bytes = std::string();
  int calls = 0;
  archive.share(
      [&] {
        fill(archive);
        bytes = ends_within ? archive.finish() : std::move(bytes);
      },
      [&calls] { ++calls; });
  CHECK(calls == 1);
  return ends_within ? std::move(bytes) : archive.finish();
}

}  // namespace

TEST_CASE("an archive holds what was put in, and equal files give equal bytes") {
  Result<std::string> bytes = archive_of(1);
  REQUIRE(bytes);
  for (const unsigned threads : {1U, 2U, 3U, 8U}) {
    CHECK(*bytes == *archive_of(threads));
    CHECK(*bytes == *shared_archive_of(threads, true));
    CHECK(*bytes == *shared_archive_of(threads, false));
  }
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
