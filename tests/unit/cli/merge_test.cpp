// One run over all files is the reference; whatever is read in shards, goes through files of parts
// and is put together in any order must end in the same result files, byte for byte.
#include <algorithm>

#include <doctest/doctest.h>

#include "bank/load.h"
#include "grade/batch.h"
#include "grade/known_labels.h"
#include "grade/part/join_parts.h"
#include "grade/part/part_file.h"
#include "io/hash.h"
#include "report/files/tables.h"
#include "sheet/read_sheets.h"
#include "stats/analysis.h"
#include "support/random_rows.h"
#include "support/rounds.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

struct ShardedExam {
  TemporaryFolder folder;
  std::string key = folder.put("key.yaml", std::string(kRowsKey));
  std::vector<std::string> shards;  // files, in their order
  BatchOptions batch;
  std::string roster;
};

Bank bank_of(const ShardedExam& exam, SourceMap& sources) {
  Sink sink;
  Result<Bank> bank = load_bank(exam.key, sources, sink);
  REQUIRE(bank);
  REQUIRE_FALSE(sink.has_errors());
  return std::move(*bank);
}

/// All result files, one after the other.
std::string result_bytes(const ShardedExam& exam, Bank& bank, const SheetSet& sheets,
                         SourceMap& sources) {
  learn_labels(bank, sheets);
  Sink sink;
  std::optional<Roster> roster;
  if (!exam.roster.empty()) {
    Result<Roster> loaded = load_roster(exam.roster, sources, sink);
    REQUIRE(loaded);
    roster = std::move(*loaded);
  }
  const Grading grading =
      grade_batch({&sources, &bank, &sheets, roster ? &*roster : nullptr, nullptr}, exam.batch);
  const Analysis analysis = analyse(grading, "");
  Report report{grading, sources, analysis.summary, analysis.items};
  report.sections = analysis.sections;
  std::string all;
  for (const ResultFile* file : {&results_csv, &items_csv, &options_csv, &rejects_csv, &ledger_csv,
                                 &details_csv, &summary_json}) {
    all += std::string(file->name) + "\n" + file->render(report);
  }
  return all;
}

std::string in_one_run(const ShardedExam& exam) {
  SourceMap sources;
  Sink sink;
  Bank bank = bank_of(exam, sources);
  const Result<SheetSet> sheets = read_sheets(exam.shards, bank, {}, sources, sink);
  REQUIRE(sheets);
  return result_bytes(exam, bank, *sheets, sources);
}

Part part_of(const ShardedExam& exam, std::size_t shard) {
  SourceMap bank_sources;
  SourceMap sources;
  Sink sink;
  const Bank bank = bank_of(exam, bank_sources);
  Part part;
  part.shard = static_cast<std::int64_t>(shard);
  part.terms.items = static_cast<std::int64_t>(graded_items(bank, exam.batch).size());
  Result<SheetSet> sheets = read_sheets({exam.shards[shard]}, bank, {}, sources, sink);
  REQUIRE(sheets);
  part.sheets = std::move(*sheets);
  part.sources.push_back({exam.shards[shard], 0, ""});
  return part;
}

std::string through_parts(const ShardedExam& exam, Random& random) {
  std::vector<NamedPart> parts;
  for (std::size_t shard = 0; shard < exam.shards.size(); ++shard) {
    Result<Part> part = read_part(part_bytes(part_of(exam, shard)), "part");
    REQUIRE(part);
    parts.push_back({"part", std::move(*part)});
    std::swap(parts.back(), parts[random.below(parts.size())]);
  }
  REQUIRE(order_parts(parts));
  SourceMap sources;
  Bank bank = bank_of(exam, sources);
  const SheetSet sheets = join_parts(parts, sources);
  return result_bytes(exam, bank, sheets, sources);
}

/// Sheets as a list of candidates writes them, each answer on a line of its own.
std::string random_yaml(Random& random, const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < 1 + random.below(6); ++i) {
    text += (i == 0 ? "candidate: " : "---\ncandidate: ") + std::to_string(1000 + random.below(80));
    text += "\nsubmitted: 2026-09-0" + std::to_string(1 + random.below(9)) + "\nanswers:\n";
    for (const std::string& item : items) {
      constexpr std::string_view kAnswers[] = {"A", "[A, B]", "对", "退款", "''", "AB", "?"};
      if (random.below(5) != 0) {
        text +=
            "  " + item + ": " + std::string(kAnswers[random.below(std::size(kAnswers))]) + "\n";
      }
    }
  }
  return text;
}

std::string with_last_byte_changed(std::string bytes) {
  bytes.back() = bytes.back() == '0' ? '1' : '0';
  return bytes;
}

std::string what(const Result<Part>& part) {
  return part ? "a part" : part.error().what.in(Lang::en);
}

Part small_part(std::int64_t shard) {
  Part part;
  part.shard = shard;
  part.terms.engine = "1.0/1";
  part.terms.items = 2;
  part.sources.push_back({"a.csv", 10, "xxh3:0"});
  Sheet& sheet = part.sheets.sheets.emplace_back();
  sheet.who = {"1001", "王芳", ""};
  sheet.origin = {FileId{0}, "", 2};
  sheet.answers = {{0, "A", 2}, {1, "对", 2}};
  return part;
}

}  // namespace

TEST_CASE("shards merged in any order end in the same files as one run" *
          doctest::test_suite("random")) {
  Random random(test_seed(11));
  const std::vector<std::string> all{"s1", "s2", "s3", "m1", "m2", "j1", "j2", "f1", "f2"};
  const std::vector<std::string> strict{"m1", "m2", "m3", "s1", "s2"};
  for (std::size_t round = 0; round < test_rounds(120); ++round) {
    ShardedExam exam;
    const std::vector<std::string>& items = round % 3 == 2 ? strict : all;
    if (round % 3 == 2) {
      exam.folder.put("key.yaml", std::string(kStrictRowsKey));
    }
    exam.batch.on_duplicate = static_cast<OnDuplicate>(round % 4);
    exam.batch.tolerance = random.below(4) == 0 ? Tolerance::strict : Tolerance::tolerant;
    const std::size_t shards = 1 + random.below(5);
    for (std::size_t shard = 0; shard < shards; ++shard) {
      const bool yaml = random.below(5) == 0;
      const std::string name = "shard" + std::to_string(shard) + (yaml ? ".yaml" : ".csv");
      exam.shards.push_back(exam.folder.put(
          name, yaml ? random_yaml(random, items) : RandomRows(random).make(items)));
    }
    if (random.below(3) == 0) {
      exam.roster = exam.folder.put("roster.csv", "id,name\n1001,王芳\n1002,李雷\n00123,张三\n");
    }
    INFO("round " << round);
    CHECK(through_parts(exam, random) == in_one_run(exam));
  }
}

TEST_CASE("a part that was cut short or altered is refused") {
  const std::string bytes = part_bytes(small_part(1));
  REQUIRE(read_part(bytes, "1.part"));
  const std::string damaged =
      "'1.part' was cut short or altered; grade its shard again, or copy the file again";
  CHECK(what(read_part(with_last_byte_changed(bytes), "1.part")) == damaged);
  for (std::size_t size = std::string_view("tiku part 1\n").size(); size < bytes.size(); ++size) {
    CHECK(what(read_part(std::string_view(bytes).substr(0, size), "1.part")) == damaged);
  }
  for (std::size_t at = std::string_view("tiku part 1\n").size(); at < bytes.size(); ++at) {
    std::string altered = bytes;
    altered[at] = static_cast<char>(altered[at] ^ 1);
    CHECK(what(read_part(altered, "1.part")) == damaged);
  }
  CHECK(what(read_part("id,s1\n", "class.csv")) ==
        "'class.csv' is not a part of a grading; name files that tiku grade --partial wrote");
  CHECK(what(read_part("tiku part 2\n", "1.part")) ==
        "'1.part' was written by another version of tiku; grade its shard again with this one");
}

TEST_CASE("bytes under a right checksum that are no part are refused" *
          doctest::test_suite("random")) {
  Random random(test_seed(5));
  const std::string bytes = part_bytes(small_part(1));
  const std::size_t head = std::string_view("tiku part 1\n").size();
  for (std::size_t round = 0; round < test_rounds(3000); ++round) {
    std::string body = bytes.substr(0, bytes.size() - content_hash("").size());
    const std::size_t changes = 1 + random.below(3);
    for (std::size_t i = 0; i < changes; ++i) {
      body[head + random.below(body.size() - head)] = static_cast<char>(random.below(256));
    }
    const Result<Part> part = read_part(body + content_hash(body), "1.part");
    for (const Sheet& sheet : part ? part->sheets.sheets : std::vector<Sheet>()) {
      for (const RawAnswer& answer : sheet.answers) {
        CHECK(answer.item < static_cast<std::size_t>(part->terms.items));
      }
    }
  }
}

TEST_CASE("parts that do not belong together are refused, and say why") {
  const auto refusal = [](void (*change)(Part&)) {
    std::vector<NamedPart> parts;
    parts.push_back({"1.part", small_part(1)});
    parts.push_back({"2.part", small_part(2)});
    change(parts.back().part);
    const Result<void> ordered = order_parts(parts);
    return ordered ? std::string("alike") : ordered.error().what.in(Lang::en);
  };
  CHECK(refusal([](Part&) {}) == "alike");
  CHECK(refusal([](Part& part) { part.shard = 1; }) ==
        "'1.part' and '2.part' are both shard 1; give each shard its own number with --shard");
  CHECK(refusal([](Part& part) { part.terms.engine = "2.0/1"; }) ==
        "'2.part' was graded by tiku 2.0/1, '1.part' by 1.0/1; use one version for all shards");
  CHECK(refusal([](Part& part) { part.terms.bank = "xxh3:1"; }) ==
        "'2.part' was graded with another bank or key file than '1.part'; grade its shard again");
  CHECK(refusal([](Part& part) { part.terms.key = "xxh3:1"; }) ==
        "'2.part' was graded with other answers or corrections than '1.part'; grade its shard "
        "again");
  CHECK(refusal([](Part& part) { part.adjust.hash = "xxh3:1"; }) ==
        "'2.part' was graded with other answers or corrections than '1.part'; grade its shard "
        "again");
  CHECK(refusal([](Part& part) { part.terms.policies = "xxh3:1"; }) ==
        "'2.part' was graded with other points, policies or pass mark than '1.part'; grade its "
        "shard again");
  CHECK(refusal([](Part& part) { part.terms.options.emplace_back("strict", "yes"); }) ==
        "'2.part' was graded with other options than '1.part' (--strict); use the same for all "
        "shards");
}

TEST_CASE("a shard that is missing between two others is noticed") {
  std::vector<NamedPart> parts;
  for (const std::int64_t shard : {4, 1, 2}) {
    parts.push_back({"part", small_part(shard)});
  }
  REQUIRE(order_parts(parts));
  CHECK(gap_in(parts) == std::pair<std::int64_t, std::int64_t>(2, 4));
  parts.pop_back();
  CHECK_FALSE(gap_in(parts));
}

}  // namespace tiku
