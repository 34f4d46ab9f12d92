#include "format/xlsx_number.h"

#include <doctest/doctest.h>

namespace tiku {

TEST_CASE("format codes are told apart by what they show") {
  const auto kind = [](std::string_view code) { return parse_number_format(code).kind; };
  CHECK(kind("General") == NumberFormat::Kind::plain);
  CHECK(kind("0.00") == NumberFormat::Kind::plain);
  CHECK(kind("#,##0") == NumberFormat::Kind::plain);
  CHECK(kind("0.00E+00") == NumberFormat::Kind::plain);
  CHECK(kind("@") == NumberFormat::Kind::plain);
  CHECK(kind("0\"days\"") == NumberFormat::Kind::plain);
  CHECK(kind("[Red]0.0;yyyy") == NumberFormat::Kind::plain);
  CHECK(kind("yyyy/m/d") == NumberFormat::Kind::date);
  CHECK(kind("[$-804]yyyy\"年\"m\"月\"d\"日\";@") == NumberFormat::Kind::date);
  CHECK(kind("h:mm AM/PM") == NumberFormat::Kind::date);
  CHECK(kind("[h]:mm:ss") == NumberFormat::Kind::duration);
  CHECK(kind("00000") == NumberFormat::Kind::digits);
  CHECK(parse_number_format("\"GH-\"0000").pattern == "GH-0000");
}

TEST_CASE("built-in dates include those of the East Asian editions") {
  CHECK(builtin_number_format(14).kind == NumberFormat::Kind::date);
  CHECK(builtin_number_format(22).kind == NumberFormat::Kind::date);
  CHECK(builtin_number_format(31).kind == NumberFormat::Kind::date);
  CHECK(builtin_number_format(46).kind == NumberFormat::Kind::duration);
  CHECK(builtin_number_format(13).kind == NumberFormat::Kind::plain);
  CHECK(builtin_number_format(49).kind == NumberFormat::Kind::plain);
}

TEST_CASE("days are counted as Excel does, its leap day of 1900 included") {
  CHECK(shown_date("1", DateSystem::from_1900) == "1900-01-01");
  CHECK(shown_date("59", DateSystem::from_1900) == "1900-02-28");
  CHECK(shown_date("60", DateSystem::from_1900) == "1900-02-29");
  CHECK(shown_date("61", DateSystem::from_1900) == "1900-03-01");
  CHECK(shown_date("25569", DateSystem::from_1900) == "1970-01-01");
  CHECK(shown_date("45351", DateSystem::from_1900) == "2024-02-29");
  CHECK(shown_date("2958465", DateSystem::from_1900) == "9999-12-31");
  CHECK(shown_date("2958466", DateSystem::from_1900).empty());
  CHECK(shown_date("-1", DateSystem::from_1900).empty());
  CHECK(shown_date("0", DateSystem::from_1904) == "1904-01-01");
}

TEST_CASE("a second that rounds up carries into the next day") {
  CHECK(shown_date("46268.999999", DateSystem::from_1900) == "2026-09-04");
  CHECK(shown_date("46268.0000116", DateSystem::from_1900) == "2026-09-03 00:00:01");
}

TEST_CASE("digits fill a pattern from the right") {
  CHECK(shown_digits("123", "00000") == "00123");
  CHECK(shown_digits("123.0", "00000") == "00123");
  CHECK(shown_digits("4001234567", "000-000-0000") == "400-123-4567");
  CHECK(shown_digits("1234567", "GH-0000") == "GH-1234567");
  CHECK(shown_digits("-5", "00000").empty());
  CHECK(shown_digits("1.5", "00000").empty());
}

TEST_CASE("numbers that are no numbers stay as they are") {
  CHECK(shown_number("abc") == "abc");
  CHECK(shown_number("1e999") == "1e999");
  CHECK(shown_number("0.30000000000000004") == "0.3");
  CHECK(shown_number("-12.50") == "-12.5");
  CHECK(shown_number("1E-20") == "1E-20");
}

}  // namespace tiku
