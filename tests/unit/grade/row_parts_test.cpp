// Small parts of the grader that lets rows pass by.
#include <doctest/doctest.h>

#include "grade/stream/answer_memo.h"
#include "grade/stream/plain_answers.h"
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
  const AnswerMemo::Entry* entry = memo.find(cell.data(), size);
  return entry == nullptr ? kUnknown : entry->number;
}

}  // namespace

TEST_CASE("a memo knows cells of any length by their bytes") {
  AnswerMemo memo;
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
    memo.add(cells[n], {n, 0});
  }
  for (int n = 0; n < 1000; ++n) {
    memo.add("x" + std::to_string(n), {100, 0});
  }
  for (std::uint32_t n = 0; n < cells.size(); ++n) {
    CHECK(find(memo, cells[n]) == n);
  }
  CHECK(find(memo, "ABCDEFG") == kUnknown);
  CHECK(find(memo, "x1000") == kUnknown);
}

TEST_CASE("states of a row are counted side by side") {
  std::uint64_t packed = 0;
  for (int i = 0; i < 1000; ++i) {
    packed += PackedStates::one(State::wrong);
  }
  packed += PackedStates::one(State::invalid) + PackedStates::one(State::correct);
  const StateCounts counts = PackedStates::unpack(packed);
  CHECK(counts.wrong == 1000);
  CHECK(counts.invalid == 1);
  CHECK(counts.correct == 1);
  CHECK(counts.partial == 0);
}

TEST_CASE("hashes that occur twice are found once") {
  CHECK(repeated_hashes({{5, 1ULL << 63, 7}, {7, 0, 0}, {5, 7}}) ==
        std::vector<std::uint64_t>{5, 7});
  CHECK(repeated_hashes({}).empty());
}

TEST_CASE("a record is read back as it was written") {
  std::string records;
  RowRecord record;
  record.total = 7;
  record.states = 99;
  record.line = 3;
  record.id = "1001";
  record.name = "王芳";
  record.needs_care = true;
  const std::vector<std::int32_t> sections{4, -1};
  put_record(record, sections, records);
  put_record({}, sections, records);
  std::string_view rest = records;
  std::vector<std::int32_t> read(2);
  const RowRecord back = take_record(rest, read);
  CHECK(back.id == "1001");
  CHECK(back.name == "王芳");
  CHECK(back.group.empty());
  CHECK(back.needs_care);
  CHECK(back.total == 7);
  CHECK(read == sections);
  CHECK_FALSE(take_record(rest, read).needs_care);
  CHECK(rest.empty());
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
