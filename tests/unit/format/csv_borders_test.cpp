#include "format/csv_borders.h"

#include <optional>
#include <string>

#include <doctest/doctest.h>

#include "base/random.h"
#include "support/rounds.h"

namespace tiku {
namespace {

using Places = std::vector<std::uint32_t>;

std::optional<Places> borders(std::string_view rows, CsvScan scan) {
  CsvBorders found;
  if (!find_csv_borders(rows, ',', scan, found)) {
    return std::nullopt;
  }
  return Places(found.places.begin(),
                found.places.begin() + static_cast<std::ptrdiff_t>(found.count));
}

/// The same a byte at a time.
std::optional<Places> slow_borders(std::string_view rows) {
  if (rows.find('\0') != std::string_view::npos) {
    return std::nullopt;
  }
  Places places;
  bool at_start = true;
  std::size_t at = 0;
  const auto ends_line = [&](std::size_t i) {
    return i + 1 < rows.size() && rows[i] == '\r' && rows[i + 1] == '\n';
  };
  while (at < rows.size()) {
    if (at_start && rows[at] == '"') {
      std::size_t end = at + 1;
      while (end < rows.size() && (rows[end] != '"' || rows.substr(end, 2) == "\"\"")) {
        end += rows[end] == '"' ? 2U : 1U;
      }
      at = end + 1;
      if (end >= rows.size() ||
          (at < rows.size() && rows[at] != ',' && rows[at] != '\n' && !ends_line(at))) {
        return std::nullopt;
      }
      at_start = false;
      continue;
    }
    const char c = rows[at];
    if (c == '"' || (c == '\r' && !ends_line(at))) {
      return std::nullopt;
    }
    at_start = c == ',' || c == '\n';
    if (at_start) {
      places.push_back(static_cast<std::uint32_t>(at));
    }
    ++at;
  }
  if (!rows.empty() && rows.back() != '\n') {
    places.push_back(static_cast<std::uint32_t>(rows.size()));
  }
  return places;
}

std::string random_rows(Random& random) {
  constexpr std::string_view kPlain = "ab,\n";
  constexpr std::string_view kOdd = "\"\",\n\r\"x\0 \xE4";
  std::string rows;
  const std::size_t size = random.below(200);
  while (rows.size() < size) {
    const bool odd = random.below(12) == 0;
    const std::string_view from = odd ? std::string_view(kOdd.data(), 11) : kPlain;
    rows += random.below(40) == 0 ? std::string("\"a,\n\"\"b\",")
                                  : std::string(1, from[random.below(from.size())]);
  }
  return rows;
}

}  // namespace

TEST_CASE("borders are separators and line feeds outside quotes") {
  CHECK(borders("a,b\nc,d\n", CsvScan::portable) == Places{1, 3, 5, 7});
  CHECK(borders("a,\"b,\n\"\"c\"\r\nd", CsvScan::portable) == Places{1, 11, 13});
  CHECK(borders("", CsvScan::portable) == Places{});
  CHECK(borders("a,", CsvScan::portable) == Places{1, 2});
  CHECK(borders("\n\n", CsvScan::portable) == Places{0, 1});
  for (const std::string_view odd : {"a\"b,c\n", "\"a\"b,c\n", "\"a,b\n", "a\rb\n", "a,b\r"}) {
    CHECK_MESSAGE(!borders(odd, CsvScan::portable), odd);
  }
}

TEST_CASE("rows end where their last border is") {
  CsvBorders found;
  REQUIRE(find_csv_borders("a,b\n\"c\nd\"\ne,f,g", ',', best_csv_scan(), found));
  CHECK(found.row_ends == Places{2, 3, 6});
  CHECK(found.has_quotes);
  CHECK(found.has_wrapped);
  CHECK_FALSE(found.has_wide);
}

TEST_CASE("borders say whether a byte is beyond ASCII or a control character") {
  for (const CsvScan scan : csv_scans()) {
    CsvBorders found;
    const auto look = [&](std::string_view text) {
      REQUIRE(find_csv_borders(text, ',', scan, found));
    };
    look("a,b\n\n !~\x7F");
    CHECK_FALSE(found.has_wide);
    CHECK_FALSE(found.has_controls);
    look("a,b\n\x80");
    CHECK(found.has_wide);
    CHECK_FALSE(found.has_controls);
    for (const char* control : {"a\x01", "\t", "a\r\n", "\x1F,b"}) {
      look(std::string(70, 'x') + control);
      CHECK(found.has_controls);
      CHECK_FALSE(found.has_wide);
    }
  }
}

TEST_CASE("every way to find borders finds the same" * doctest::test_suite("random")) {
  Random random(test_seed(11));
  const std::size_t rounds = test_rounds(20000);
  std::size_t regular = 0;
  for (std::size_t round = 0; round < rounds; ++round) {
    const std::string rows = random_rows(random);
    const std::optional<Places> expected = slow_borders(rows);
    regular += expected ? 1U : 0U;
    for (const CsvScan scan : csv_scans()) {
      CHECK_MESSAGE(borders(rows, scan) == expected, rows);
    }
  }
  CHECK(regular > rounds / 10);
}

}  // namespace tiku
