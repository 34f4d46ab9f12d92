// Small parts of the grader that lets rows pass by.
#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "base/short_copy.h"
#include "grade/stream/answer_memo.h"
#include "grade/stream/packed_worth.h"
#include "grade/stream/repeated_ids.h"
#include "grade/stream/row_plan.h"
#include "grade/stream/row_records.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

constexpr std::uint32_t kUnknown = 9999;

std::uint32_t find(AnswerMemo& memo, std::string cell) {
  const std::size_t size = cell.size();
  cell.resize(size + 16, '#');  // what stands behind a cell means nothing
  const AnswerMemo::Entry* entry = memo.find(1, cell.data(), size);
  const auto end = static_cast<std::uint32_t>(size);
  std::array<std::uint32_t, 2> columns{};
  std::uint64_t sum = 0;
  const std::uint32_t before = entry == nullptr ? 0 : entry->given;
  const std::size_t place = memo.add_up({cell.data(), 0, &end}, 1, 2, columns.data(), sum);
  const bool at_one_look = place == 2;
  CHECK((!at_one_look || entry != nullptr));
  CHECK((entry == nullptr || entry->given == before + (at_one_look ? 1 : 0)));
  return entry == nullptr ? kUnknown : entry->column;
}

}  // namespace

TEST_CASE("a memo knows cells of any length and kind by their bytes") {
  CellKind kind = CellKind::letter;
  SUBCASE("letters") {}
  SUBCASE("marks") {
    kind = CellKind::mark;
  }
  SUBCASE("words") {
    kind = CellKind::words;
  }
  HugeArena arena;
  AnswerMemo memo(arena, {CellKind::mark, kind, CellKind::words});
  const std::vector<std::string> cells{"",
                                       "A",
                                       "B",
                                       "AB",
                                       "ABCDEFGH",
                                       "ABCDEFGHI",
                                       "正确",
                                       "司马迁司马迁",
                                       "ABCDEFGHIJKLMNOP",
                                       "ABCDEFGHIJKLMNOPQ"};
  for (std::uint32_t n = 0; n < cells.size(); ++n) {
    CHECK(find(memo, cells[n]) == kUnknown);
    memo.add(1, cells[n], {.column = n});
  }
  for (int n = 0; n < 1000; ++n) {
    memo.add(1, "x" + std::to_string(n), {.column = 100});
  }
  for (std::uint32_t n = 0; n < cells.size(); ++n) {
    CHECK(find(memo, cells[n]) == n);
  }
  CHECK(find(memo, "ABCDEFG") == kUnknown);
  CHECK(find(memo, "x1000") == kUnknown);
  for (const char* gone : {"AB", "ABCDEFGHI"}) {
    memo.remove(1, gone);
    CHECK(find(memo, gone) == kUnknown);
  }
  CHECK(find(memo, "A") == 1);
  int entries = 0;
  memo.each([&entries](const AnswerMemo::Entry&) { ++entries; });
  CHECK(entries == 1008);
}

TEST_CASE("cells that stand in each other's way: the common one is found at one look") {
  HugeArena arena;
  AnswerMemo memo(arena, {CellKind::mark, CellKind::mark});
  constexpr std::uint32_t kCells = 200;
  const auto cell_of = [](std::uint32_t n) { return "x" + std::to_string(n); };
  for (std::uint32_t n = 0; n < kCells; ++n) {
    memo.add(1, cell_of(n), {.column = n});
  }
  memo.remove(1, cell_of(17));
  // The last is the commonest, and came when others stood where it belongs.
  const auto give = [&](std::uint32_t n) {
    std::string cell = cell_of(n);
    const auto end = static_cast<std::uint32_t>(cell.size());
    cell.resize(cell.size() + 16, '#');
    std::array<std::uint32_t, 2> columns{kUnknown, kUnknown};
    std::uint64_t sum = 0;
    const bool at_one_look = memo.add_up({cell.data(), 0, &end}, 1, 2, columns.data(), sum) == 2;
    if (!at_one_look) {
      AnswerMemo::Entry* const entry = memo.find(1, cell.data(), end);
      REQUIRE(entry != nullptr);
      ++entry->given;
      columns[1] = entry->column;
    }
    CHECK(columns[1] == n);
    return at_one_look;
  };
  std::uint32_t displaced = 0;
  for (std::uint32_t n = 0; n < kCells; n += n == 16 ? 2 : 1) {
    displaced += give(n) ? 0U : 1U;
    for (std::uint32_t times = 0; times < n; ++times) {
      give(n);
    }
    CHECK(give(n));
  }
  CHECK(displaced > 20);  // or nothing was shown
  std::vector<std::uint32_t> given(kCells);
  memo.each([&](const AnswerMemo::Entry& entry) { given[entry.column] = entry.given; });
  for (std::uint32_t n = 0; n < kCells; ++n) {
    CHECK(given[n] == (n == 17 ? 0 : n + 2));
  }
}

TEST_CASE("states and points of a row are added up side by side") {
  std::uint64_t sum = 0;
  for (int i = 0; i < 1000; ++i) {
    sum += PackedWorth::of(State::wrong, -20);
  }
  sum += PackedWorth::of(State::invalid, 0) + PackedWorth::of(State::correct, 7);
  CHECK(PackedWorth::points(sum) == -19993);
  CHECK(PackedWorth::invalid(sum) == 1);
  const StateCounts counts = PackedWorth::states(sum, 1002);
  CHECK(counts.wrong == 1000);
  CHECK(counts.invalid == 1);
  CHECK(counts.correct == 1);
  CHECK(counts.partial == 0);
  CHECK(counts.blank == 0);
}

TEST_CASE("what does not count is refused but adds nothing") {
  std::uint64_t sum = PackedWorth::of(State::partial, 32767);
  for (int i = 0; i < 255; ++i) {
    sum += PackedWorth::uncounted(State::invalid);
  }
  CHECK(PackedWorth::invalid(sum) == 255);
  CHECK(PackedWorth::points(sum) == 32767);
  CHECK(PackedWorth::states(sum, 1).invalid == 0);
  CHECK(PackedWorth::states(sum, 1).partial == 1);
  CHECK(PackedWorth::invalid(PackedWorth::uncounted(State::wrong)) == 0);
}

TEST_CASE("hashes that occur twice are found once") {
  CHECK(repeated_hashes({{5, 1ULL << 63, 7}, {7, 0, 0, 1ULL << 63, 9}, {5, 7}}, 3) ==
        std::vector<std::uint64_t>{5, 7, 1ULL << 63});
  CHECK(repeated_hashes({}, 2).empty());
}

TEST_CASE("hashes that occur twice are found among many, by any number of threads") {
  std::vector<std::vector<std::uint64_t>> pieces(7);
  std::vector<std::uint64_t> twice;
  for (std::uint64_t n = 1; n <= 20'000; ++n) {
    const std::uint64_t hash = n * 0x9E3779B97F4A7C15;
    pieces[n % 7].push_back(hash);
    if (n % 100 == 0) {
      pieces[n / 100 % 7].push_back(hash);
      twice.push_back(hash);
    }
  }
  std::sort(twice.begin(), twice.end());
  for (const std::size_t threads : {1U, 2U, 5U}) {
    CHECK(repeated_hashes(pieces, threads) == twice);
  }
}

TEST_CASE("a record is read back as it was written") {
  RowRecords records;
  RowRecord record;
  record.worth = 99;
  record.size = 7;
  const std::string texts = "1001王芳" + std::string(kShortCopySlack, '\0');
  record.id = std::string_view(texts).substr(0, 4);
  record.name = std::string_view(texts).substr(4, 6);
  record.needs_care = true;
  const std::vector<std::int16_t> sections{4, -1};
  const KeptTexts kept{std::string_view(texts).substr(7, 3), {}};
  records.put(record, sections, kept);
  records.put({}, sections, KeptTexts(2));
  std::string_view rest = records.bytes();
  std::vector<std::int16_t> read(2);
  KeptTexts kept_back(2);
  RowRecord back;
  take_record(rest, back, read, kept_back);
  CHECK(back.id == "1001");
  CHECK(back.name == "王芳");
  CHECK(back.group.empty());
  CHECK(kept_back == kept);
  CHECK(back.needs_care);
  CHECK(back.worth == 99);
  CHECK(back.size == 7);
  CHECK(read == sections);
  take_record(rest, back, read, kept_back);
  CHECK_FALSE(back.needs_care);
  CHECK(rest.empty());
  records.clear();
  CHECK(records.bytes().empty());
}

TEST_CASE("no word for the key or for totals is taken for a person") {
  for (const std::string_view word : {"答案", "标准答案", "正确答案", "参考答案", "key",
                                      "Answer Key", "ANSWER", "answers", " 答案 ", "ＫＥＹ"}) {
    CHECK_MESSAGE(is_key_word(word), word);
    CHECK_MESSAGE(kind_of_text(word) == PersonText::long_way, word);
    CHECK_MESSAGE(!is_plain_id(word), word);
  }
  CHECK(kind_of_text("王芳") == PersonText::plain);
  CHECK(kind_of_text("O'Neil") == PersonText::text);
  CHECK(kind_of_text("='x'") == PersonText::text);
}

TEST_CASE("an id that a spreadsheet may have damaged is not plain") {
  CHECK(is_plain_id("20240001"));
  CHECK(is_plain_id("KF-007"));
  for (const std::string_view id :
       {"1.2E+10", "123456789012345000", "=\"1\"", "'1", " 1", "max", "1,5", "-1"}) {
    CHECK_MESSAGE(!is_plain_id(id), id);
  }
}

}  // namespace tiku
