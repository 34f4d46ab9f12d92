#include "io/hash.h"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("bytes hash the same in pieces of any size, on whatever the machine has") {
  std::string bytes;
  for (unsigned i = 0; i < 20'000; ++i) {
    bytes += static_cast<char>(i * 2'654'435'761U >> 24);
  }
  for (const std::size_t size : {1U, 64U, 240U, 241U, 1023U, 1024U, 1025U, 4096U, 20'000U}) {
    const std::string_view part = std::string_view(bytes).substr(0, size);
    for (const std::size_t step : {1U, 7U, 63U, 64U, 256U, 257U, 5'000U, 20'000U}) {
      HashStream stream;
      for (std::size_t at = 0; at < part.size(); at += step) {
        stream.add(part.substr(at, step));
      }
      CHECK(stream.text() == content_hash(part));
    }
  }
}

}  // namespace tiku
