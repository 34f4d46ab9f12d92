#include "grade/batch.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "base/random.h"
#include "support/paper.h"
#include "support/rounds.h"

namespace tiku {
namespace {

/// A class around a small paper: sheets are written as one letter an item.
struct Class {
  SourceMap sources;
  FileId file = sources.add("class.csv", "");
  Bank bank;
  SheetSet sheets;
  Roster roster;
  std::vector<Mark> marks;
  BatchOptions options;
  bool with_roster = false;

  explicit Class(std::string_view key) : bank(test::single_choice_bank(key)) {}

  Sheet& add(std::string id, std::string_view answers, std::string name = {}) {
    Sheet sheet;
    sheet.who = {std::move(id), std::move(name), {}};
    sheet.origin = {file, {}, static_cast<std::int64_t>(sheets.sheets.size()) + 2};
    for (std::size_t i = 0; i < answers.size(); ++i) {
      sheet.answers.push_back({i, std::string(1, answers[i]), sheet.origin.line});
    }
    sheets.sheets.push_back(std::move(sheet));
    return sheets.sheets.back();
  }

  void expect(std::string id, std::string name) {
    with_roster = true;
    roster.people.push_back({std::move(id), std::move(name), {}});
    roster.origins.push_back({file, {}, static_cast<std::int64_t>(roster.people.size()) + 1});
  }

  Grading grade() {
    return grade_batch({&sources, &bank, &sheets, with_roster ? &roster : nullptr, &marks},
                       options);
  }
};

std::vector<std::string> ids(const Grading& grading) {
  std::vector<std::string> all;
  for (const Candidate& candidate : grading.candidates) {
    all.push_back(candidate.who.id + " " + candidate.score.decimal());
  }
  return all;
}

/// Turns question `i` of the bank into a short answer of `points` points.
void make_short(Bank& bank, std::size_t i, std::int64_t points) {
  Question& question = bank.questions[i];
  question.type = QuestionType::short_answer;
  question.options.clear();
  question.points = points;
  question.rubric.edit().points = {{Rational(points), {"sorry"}, {}, {}, {}}};
}

}  // namespace

TEST_CASE("a sheet gets the sum of its points and a rank on the exact score") {
  Class group("ABC");
  group.add("1", "ABC");
  group.add("2", "ABD");
  group.add("3", "ABD");
  group.add("4", "DDD");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 3", "2 2", "3 2", "4 0"});
  CHECK(grading.candidates[0].rank == 1);
  CHECK(grading.candidates[1].rank == 2);
  CHECK(grading.candidates[2].rank == 2);
  CHECK(grading.candidates[3].rank == 4);
  CHECK(grading.max == Rational(3));
}

TEST_CASE("without a pass mark nobody passes or fails") {
  Class group("AB");
  group.add("1", "AB");
  CHECK(group.grade().candidates[0].outcome == Outcome::none);
  group.options.pass = Amount{Rational(60, 100), true};
  CHECK(group.grade().candidates[0].outcome == Outcome::pass);
}

TEST_CASE("the pass line is compared exactly") {
  Class group("ABC");
  group.bank.exam.pass.total = Amount{Rational(2, 3), true};
  group.add("1", "ABD");
  group.add("2", "ADD");
  const Grading grading = group.grade();
  CHECK(grading.pass_points == Rational(2));
  CHECK(grading.candidates[0].outcome == Outcome::pass);
  CHECK(grading.candidates[1].outcome == Outcome::fail);
  CHECK(grading.candidates[1].failed_rules == std::vector<std::string>{"total"});
}

TEST_CASE("copies that differ are all rejected, identical ones count once") {
  Class group("AB");
  group.add("1", "AB");
  group.add("1", "AA");
  group.add("2", "AB");
  group.add("2", "AB");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"2 2"});
  REQUIRE(grading.rejects.size() == 2);
  CHECK(grading.rejects[0].reason == "duplicate");
  CHECK(grading.rejects[0].origin.line == 2);
  CHECK(grading.counts.rejected == 2);
  CHECK(grading.counts.superseded == 1);
  CHECK(grading.superseded[0].identical);
}

TEST_CASE("copies that say the same in another writing are identical") {
  Class group("AB");
  group.add("1", "AB");
  group.add("1", "ab");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 2"});
  CHECK(grading.rejects.empty());
  CHECK(grading.counts.superseded == 1);
}

TEST_CASE("first and last go by submission time where there is one, else by order given") {
  Class group("AB");
  group.add("1", "AB").submitted_order = 20;
  group.add("1", "AA").submitted_order = 10;
  group.options.on_duplicate = OnDuplicate::last;
  CHECK(ids(group.grade()) == std::vector<std::string>{"1 2"});
  CHECK(group.grade().by_submission_time);
  group.options.on_duplicate = OnDuplicate::first;
  CHECK(ids(group.grade()) == std::vector<std::string>{"1 1"});
  for (Sheet& sheet : group.sheets.sheets) {
    sheet.submitted_order.reset();
  }
  CHECK(ids(group.grade()) == std::vector<std::string>{"1 2"});
  group.options.on_duplicate = OnDuplicate::last;
  CHECK(ids(group.grade()) == std::vector<std::string>{"1 1"});
  group.options.on_duplicate = OnDuplicate::best;
  CHECK(ids(group.grade()) == std::vector<std::string>{"1 2"});
}

TEST_CASE(
    "who is on the roster without a sheet is absent, who is not on it is graded but in no "
    "statistic") {
  Class group("AB");
  group.expect("1", "王芳");
  group.expect("2", "李强");
  group.add("1", "AB");
  group.add("9", "AB");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 2", "9 2", "2 0"});
  CHECK(grading.candidates[2].outcome == Outcome::absent);
  CHECK_FALSE(grading.candidates[1].on_roster);
  CHECK_FALSE(grading.candidates[1].in_statistics);
  CHECK_FALSE(grading.candidates[1].rank.has_value());
  CHECK(grading.counts.unknown == 1);
  CHECK(grading.counts.roster == 2);
  CHECK(grading.counts.roster_graded == 1);
  CHECK(grading.counts.roster_absent == 1);
}

TEST_CASE("an id that lost its zeros, or a name alone, finds its person; a shared name does not") {
  Class group("AB");
  group.expect("00123", "王芳");
  group.expect("00124", "李强");
  group.expect("00125", "张伟");
  group.expect("00126", "张伟");
  group.add("123", "AB");
  group.add("李强", "AB", "李强");
  group.add("张伟", "AB", "张伟");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"00123 2", "00124 2", "00125 0", "00126 0"});
  REQUIRE(grading.rejects.size() == 1);
  CHECK(grading.rejects[0].reason == "ambiguous-name");
  CHECK(grading.remarks.size() == 2);
}

TEST_CASE("a sheet whose name contradicts the roster does not take a person over by its digits") {
  Class group("AB");
  group.expect("00123", "王芳");
  group.add("123", "AB", "赵六");
  CHECK_FALSE(group.grade().candidates[0].on_roster);
}

TEST_CASE("a short answer waits; pass or fail stands early only if no mark can change it") {
  Class group("ABC");
  make_short(group.bank, 2, 2);
  group.bank.exam.pass.total = Amount{Rational(2), false};
  group.add("sure", "AB").answers.push_back({2, "dear me", 1});
  group.add("open", "AD").answers.push_back({2, "I am sorry", 1});
  group.add("lost", "DD");
  const Grading grading = group.grade();
  CHECK(grading.candidates[0].outcome == Outcome::pass);
  CHECK(grading.candidates[0].is_pending());
  CHECK_FALSE(grading.candidates[0].rank.has_value());
  CHECK(grading.candidates[1].outcome == Outcome::pending);
  CHECK(grading.candidates[1].score == Rational(1));
  CHECK(grading.candidates[1].most == Rational(3));
  CHECK(cell_of(grading, grading.candidates[1], 2).response->judgement.proposed == Rational(2));
  CHECK(grading.candidates[2].outcome == Outcome::fail);
  CHECK_FALSE(grading.candidates[2].is_pending());
}

TEST_CASE("marks settle pending answers; wrong ones are rejected with the reason") {
  Class group("ABC");
  make_short(group.bank, 2, 2);
  group.add("1", "AB").answers.push_back({2, "I am sorry", 1});
  group.add("2", "AB").answers.push_back({2, "so what", 1});
  group.add("3", "AB").answers.push_back({2, "well", 1});
  const Origin origin{group.file, {}, 1};
  group.marks = {{"1", "3", "1.5", "W", "", origin}, {"2", "3", "", "", "", origin},
                 {"3", "3", "2.5", "", "", origin},  {"9", "3", "1", "", "", origin},
                 {"1", "77", "1", "", "", origin},   {"1", "1", "0", "", "", origin}};
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 3.5", "2 2", "3 2"});
  CHECK(cell_of(grading, grading.candidates[0], 2).state == State::partial);
  CHECK(grading.candidates[1].is_pending());
  std::vector<std::string_view> reasons;
  for (const Reject& reject : grading.rejects) {
    reasons.push_back(reject.reason);
  }
  CHECK(reasons ==
        std::vector<std::string_view>{"out-of-range", "unknown-id", "unknown-item", "not-open"});
}

TEST_CASE("two different marks for one cell give neither, several ids may share one row") {
  Class group("ABC");
  make_short(group.bank, 2, 2);
  for (const char* id : {"1", "2"}) {
    group.add(id, "AB").answers.push_back({2, "I am sorry", 1});
  }
  const Origin origin{group.file, {}, 1};
  group.marks = {{"1;2", "3", "2", "", "", origin}, {"2", "3", "1", "", "", origin}};
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 4", "2 2"});
  CHECK(grading.rejects.size() == 2);
  CHECK(grading.rejects[0].reason == "conflicting-marks");
}

TEST_CASE("a dropped item leaves score and maximum, full_for_all gives its points to everybody") {
  Class group("ABC");
  group.add("1", "ABC");
  group.add("2", "DDD");
  Adjustment drop;
  drop.kind = Adjustment::Kind::drop;
  drop.item = "1";
  Adjustment full;
  full.kind = Adjustment::Kind::full_for_all;
  full.item = "2";
  group.options.adjustments = {drop, full};
  group.bank.exam.pass.total = Amount{Rational(1, 2), true};
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 2", "2 1"});
  CHECK(grading.max == Rational(2));
  CHECK(grading.pass_points == Rational(1));
  CHECK(grading.candidates[1].outcome == Outcome::pass);
}

TEST_CASE("of a section with choose only the best count") {
  Class group("AAAA");
  group.bank.sections.push_back({"choice", 2, {}});
  for (Question& question : group.bank.questions) {
    question.section = 0;
  }
  group.add("1", "AAAB");
  const Grading grading = group.grade();
  CHECK(grading.candidates[0].score == Rational(2));
  CHECK(grading.candidates[0].max == Rational(2));
  CHECK(grading.candidates[0].not_chosen == std::vector<std::size_t>{2, 3});
  CHECK(grading.candidates[0].counts.correct == 2);
}

TEST_CASE("a section rule can fail a candidate whose total is enough") {
  Class group("AAAA");
  group.bank.sections = {{"easy", {}, {}}, {"safety", {}, {}}};
  for (std::size_t i = 0; i < 4; ++i) {
    group.bank.questions[i].section = i < 2 ? 0 : 1;
  }
  group.bank.exam.pass.total = Amount{Rational(2), false};
  group.bank.exam.pass.sections.push_back({"safety", Amount{Rational(60, 100), true}, {}});
  group.add("1", "AABB");
  const Grading grading = group.grade();
  CHECK(grading.candidates[0].outcome == Outcome::fail);
  CHECK(grading.candidates[0].failed_rules == std::vector<std::string>{"safety"});
}

TEST_CASE("what was not drawn is neither blank nor in the maximum") {
  Class group("AAAA");
  Sheet& sheet = group.add("1", "A");
  sheet.presented = {0, 1};
  const Grading grading = group.grade();
  CHECK(grading.candidates[0].max == Rational(2));
  CHECK(grading.candidates[0].counts.blank == 1);
  CHECK(cell_of(grading, grading.candidates[0], 3).state == State::not_presented);
}

TEST_CASE("an answer the reader refused is invalid, listed once, and settled by a mark") {
  Class group("AB");
  Sheet& sheet = group.add("1", "AB");
  sheet.answers[1].refused = true;
  group.sheets.rejected_cells.push_back({sheet.origin, "1", "2", "answered-twice", {}, "B"});
  SUBCASE("without a mark") {
    const Grading grading = group.grade();
    CHECK(grading.candidates[0].counts.invalid == 1);
    CHECK(grading.candidates[0].counts.blank == 0);
    CHECK(grading.rejects.size() == 1);
  }
  SUBCASE("with a mark") {
    group.marks.push_back({"1", "2", "1", "Li", {}, {}});
    const Grading grading = group.grade();
    CHECK(ids(grading) == std::vector<std::string>{"1 2"});
    CHECK(grading.candidates[0].counts.invalid == 0);
  }
}

TEST_CASE("a seed says what was drawn, answered or not; an answer to another item is refused") {
  Class group("AAAA");
  group.bank.sections.push_back({"all", {}, {}});
  for (Question& question : group.bank.questions) {
    question.section = 0;
  }
  group.bank.exam.draw.push_back({"all", 2, {}});
  group.add("1", "AAAA").seed = 7;
  group.add("2", "").seed = 7;
  const Grading grading = group.grade();
  CHECK(grading.candidates[0].max == Rational(2));
  CHECK(grading.candidates[0].score == Rational(2));
  CHECK(grading.candidates[1].max == Rational(2));
  CHECK(grading.candidates[1].counts.blank == 2);
  REQUIRE(grading.rejects.size() == 2);
  CHECK(grading.rejects[0].reason == "not-presented");
}

TEST_CASE("an invalid cell is a reject of its own and its sheet is still graded") {
  Class group("AB");
  group.add("1", "AZ");
  const Grading grading = group.grade();
  CHECK(ids(grading) == std::vector<std::string>{"1 1"});
  REQUIRE(grading.rejects.size() == 1);
  CHECK(grading.rejects[0].item == "2");
  CHECK(grading.rejects[0].reason == "unknown-option");
  CHECK(grading.counts.rejected == 0);
}

TEST_CASE("whatever comes in, the counts add up" * doctest::test_suite("random")) {
  Random random(test_seed(20261122));
  for (std::size_t round = 0; round < test_rounds(300); ++round) {
    Class group("ABC");
    make_short(group.bank, 2, 2);
    group.options.on_duplicate = static_cast<OnDuplicate>(random.below(4));
    if (random.below(2) == 0) {
      for (int person = 0; person < 6; ++person) {
        group.expect("0" + std::to_string(person),
                     person < 2 ? "张伟" : "N" + std::to_string(person));
      }
    }
    const std::uint64_t n = random.below(12);
    for (std::uint64_t s = 0; s < n; ++s) {
      const std::string id = (random.below(3) == 0 ? "" : "0") + std::to_string(random.below(9));
      Sheet& sheet = random.below(6) == 0 ? group.add("张伟", "AB", "张伟")
                                          : group.add(id, random.below(2) == 0 ? "AB" : "Z");
      sheet.absent = random.below(8) == 0;
      if (random.below(3) == 0) {
        sheet.answers.push_back({2, "text " + std::to_string(random.below(2)), 1});
      }
    }
    for (std::uint64_t r = random.below(3); r > 0; --r) {
      Reject reject;
      reject.id = "0" + std::to_string(random.below(8));
      reject.reason = "unreadable";
      group.sheets.rejected.push_back(reject);
    }
    const Grading grading = group.grade();
    const GradingCounts& c = grading.counts;
    CHECK(c.sheets == static_cast<std::int64_t>(n + group.sheets.rejected.size()));
    CHECK(c.sheets == c.graded + c.pending + c.rejected + c.superseded + c.absent_marked);
    CHECK(c.roster == c.roster_graded + c.roster_pending + c.roster_rejected + c.roster_absent);
    const auto whole = std::count_if(grading.rejects.begin(), grading.rejects.end(),
                                     [](const Reject& reject) { return reject.item.empty(); });
    CHECK(c.rejected == whole);
    for (const Candidate& candidate : grading.candidates) {
      Rational sum;
      for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
        sum += cell_of(grading, candidate, i).points;
      }
      CHECK(candidate.score == sum);
      CHECK(candidate.score <= candidate.most);
    }
  }
}

}  // namespace tiku
