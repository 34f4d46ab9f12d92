// What a shard or a thread counted alone, joined, is what one pass counts.
#include <algorithm>

#include <doctest/doctest.h>

#include "stats/analysis.h"
#include "stats/tabulate.h"
#include "support/paper.h"

namespace tiku {
namespace {

const std::vector<std::string_view> kSheets = {"ABCDAC", "AB-DAC", "ABCDAB", "ABCDBC", "ABCAAC",
                                               "ABDDAB", "ABCD--", "ABAACB", "ACCBAB", "BBCABB"};

/// The grading with only the candidates whose number leaves `remainder` when divided by 3.
Grading third_of(const Grading& grading, std::size_t remainder) {
  Grading part = grading;
  part.candidates.clear();
  for (std::size_t i = remainder; i < grading.candidates.size(); i += 3) {
    part.candidates.push_back(grading.candidates[i]);
  }
  return part;
}

void check_same(const ScoreSums& a, const ScoreSums& b) {
  CHECK(a.n == b.n);
  CHECK(a.passes == b.passes);
  CHECK(a.complete == b.complete);
  CHECK(a.totals == b.totals);
  CHECK(a.unit_squares == b.unit_squares);
  REQUIRE(a.columns.size() == b.columns.size());
  for (std::size_t c = 0; c < a.columns.size(); ++c) {
    CHECK(a.columns[c].n == b.columns[c].n);
    CHECK(a.columns[c].points == b.columns[c].points);
    CHECK(a.columns[c].squares == b.columns[c].squares);
  }
}

std::vector<AnswerCount> sorted(const AnswerCounts& counts) {
  std::vector<AnswerCount> room;
  const std::span<const AnswerCount> in_order = counts.sorted(room);
  return {in_order.begin(), in_order.end()};
}

void check_same(const ExamTables& a, const ExamTables& b) {
  CHECK(a.scale == b.scale);
  check_same(a.all, b.all);
  REQUIRE(a.items.size() == b.items.size());
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    CHECK(a.items[i].omitted == b.items[i].omitted);
    CHECK(a.items[i].not_reached == b.items[i].not_reached);
    const std::vector<AnswerCount> first = sorted(a.items[i].answers);
    const std::vector<AnswerCount> second = sorted(b.items[i].answers);
    REQUIRE(first.size() == second.size());
    for (std::size_t r = 0; r < first.size(); ++r) {
      CHECK(first[r].response == second[r].response);
      CHECK(first[r].points == second[r].points);
      CHECK(first[r].total == second[r].total);
      CHECK(first[r].n == second[r].n);
    }
  }
  REQUIRE(a.groups.size() == b.groups.size());
  for (const auto& [group, sums] : a.groups) {
    REQUIRE(b.groups.count(group) == 1);
    check_same(sums, b.groups.at(group));
  }
}

Grading grouped_grading(const Bank& bank) {
  Grading grading = test::letter_grading(bank, kSheets);
  for (std::size_t i = 0; i < grading.candidates.size(); ++i) {
    grading.candidates[i].who.group = i < 4 ? "north" : (i < 9 ? "south" : "");
    grading.candidates[i].outcome = i % 2 == 0 ? Outcome::pass : Outcome::fail;
  }
  return grading;
}

}  // namespace

TEST_CASE("tables of shards add up to the tables of all, in any order") {
  const Bank bank = test::single_choice_bank("ABCDAB");
  const Grading grading = grouped_grading(bank);
  const ExamTables whole = tabulate(grading, "group");
  std::vector<std::size_t> order = {0, 1, 2};
  do {
    ExamTables joined = empty_tables(facts_of(grading), 1);
    for (const std::size_t third : order) {
      joined.merge(tabulate(third_of(grading, third), "group"));
    }
    check_same(joined, whole);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("tables count who answered what, with which total") {
  const Bank bank = test::single_choice_bank("AB");
  const Grading grading = test::letter_grading(bank, {"AB", "AB", "AC", "-B", "--"});
  const ExamTables tables = tabulate(grading, {});
  CHECK(tables.all.n == 5);
  CHECK(tables.all.totals == std::map<std::int64_t, std::int64_t>{{0, 1}, {1, 2}, {2, 2}});
  const std::vector<AnswerCount> first = sorted(tables.items[0].answers);
  REQUIRE(first.size() == 4);  // blank with 0 and 1 points in all, A with 1 and 2
  CHECK(first[0].n == 1);
  CHECK(first[1].total == 1);
  CHECK(first[3].total == 2);
  CHECK(first[3].n == 2);
  CHECK(tables.items[0].omitted == 1);
  CHECK(tables.items[0].not_reached == 1);
  CHECK(tables.items[1].not_reached == 1);
}

TEST_CASE("a finer unit changes no figure") {
  const Bank bank = test::single_choice_bank("ABCDAB");
  const Grading grading = grouped_grading(bank);
  const ExamTables coarse = tabulate(grading, "group");
  ExamTables fine = coarse;
  fine.multiply(12);
  CHECK(fine.scale == 12);
  const Analysis before = analyse(facts_of(grading), coarse);
  const Analysis after = analyse(facts_of(grading), fine);
  CHECK(*after.summary.mean.value == doctest::Approx(*before.summary.mean.value));
  CHECK(*after.summary.alpha.value == doctest::Approx(*before.summary.alpha.value));
  CHECK(*after.groups[1].summary.sd.value == doctest::Approx(*before.groups[1].summary.sd.value));
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    CHECK(*after.items[i].r_ir.value == doctest::Approx(*before.items[i].r_ir.value));
    CHECK(*after.items[i].d27.value == doctest::Approx(*before.items[i].d27.value));
  }
}

TEST_CASE("answers that two readers numbered apart are joined by their text") {
  AnswerCounts first;
  first.add({0, 0, 3, 1});
  first.add({1, 1, 3, 2});
  AnswerCounts second;
  second.add({0, 1, 3, 5});  // the same answer as 1 of the first
  second.renumber({1});
  first.merge(second);
  const std::vector<AnswerCount> counts = sorted(first);
  REQUIRE(counts.size() == 2);
  CHECK(counts[1].response == 1);
  CHECK(counts[1].n == 7);
}

TEST_CASE("equal answers take one place, however many candidates gave them") {
  AnswerCounts counts;
  for (int i = 0; i < 100'000; ++i) {
    counts.add({static_cast<std::uint32_t>(i % 3), 0, i % 2, 1});
  }
  const std::vector<AnswerCount> in_order = sorted(counts);
  REQUIRE(in_order.size() == 6);
  CHECK(in_order[0].n == 16'667);
}

TEST_CASE("the common unit of points") {
  CHECK(common_scale(1, Rational(3)) == 1);
  CHECK(common_scale(2, Rational(2, 3)) == 6);
  CHECK(common_scale(6, Rational(1, 4)) == 12);
  CHECK(common_scale(999'999'937, Rational(1, 2)) == kFinestScale);
}

}  // namespace tiku
