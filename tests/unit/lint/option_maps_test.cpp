#include "lint/option_maps.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "unit/grade/policy_cases.h"

namespace tiku {
namespace {

MapVerdict verdict(std::string_view key, std::string_view map) {
  return judge_option_map(choice_question(5, key, 2, map));
}

}  // namespace

TEST_CASE("the published option map reaches its maximum with a part of the key") {
  const MapVerdict found =
      verdict("ABD", "{option_map: {A: 1, B: 1, D: 1/2, C: -1}, other: -1/2, min: 0, max: 2}");
  CHECK(found.fault == MapFault::part_is_enough);
  CHECK(join(found.labels, "") == "AB");
}

TEST_CASE("an option map and its answer agree where only the whole key earns everything") {
  CHECK(verdict("AB", "{option_map: {A: 1, B: 1}, other: -1}").fault == MapFault::none);
  CHECK(verdict("AB", "{option_map: {A: 1, B: 1}, other: 0}").fault == MapFault::wrong_is_free);
  CHECK(verdict("AB", "{option_map: {A: 1, B: 1/2}, other: -1}").fault == MapFault::falls_short);
  CHECK(verdict("AB", "{option_map: {A: 1, B: 1}, other: -1, max: 1}").earned == Rational(1));
  CHECK(verdict("AB", "{option_map: {A: 2, B: 1}, other: -1, max: 3}").fault ==
        MapFault::goes_beyond);
  CHECK(verdict("AB", "{option_map: {A: 3, B: -1}, other: -9}").fault == MapFault::part_is_enough);
}

TEST_CASE("the map of a single choice is a scale") {
  CHECK(verdict("A", "{option_map: {A: 2, B: 2}, other: 1}").fault == MapFault::none);
  CHECK(verdict("A", "{option_map: {A: 1, B: 2}, other: 1}").fault == MapFault::falls_short);
}

TEST_CASE("other policies, and maps that name an option the question lacks, are not judged") {
  CHECK(verdict("AB", "net").fault == MapFault::none);
  CHECK(verdict("AB", "{option_map: {A: 1, F: 1}, other: 0}").fault == MapFault::none);
}

}  // namespace tiku
