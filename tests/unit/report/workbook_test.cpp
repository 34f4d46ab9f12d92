#include "report/workbook.h"

#include <cstdio>
#include <filesystem>

#include <doctest/doctest.h>

#include "format/xlsx.h"
#include "io/files.h"
#include "report/pending.h"
#include "unit/report/fixture.h"

namespace tiku {
namespace {

using test::Graded;

const char* const kBank = R"(tiku: 1
id: small
exam: {pass: 3}
sections:
  - title: 单选
    type: single
    points: 2
    questions:
      - {id: one, stem: 一, options: {A: 甲, B: 乙, C: 丙}, answer: B}
  - title: 简答
    type: short
    points: 4
    questions:
      - id: sorry
        stem: 二
        rubric: [{points: 3, any: [致歉, 道歉]}, {points: 1, any: [核实]}]
)";

/// A file below a folder of this test alone, gone afterwards.
class Scratch {
 public:
  explicit Scratch(const std::string& name)
      : folder_(std::filesystem::temp_directory_path() / ("tiku-report-" + name)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }

  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  ~Scratch() { std::filesystem::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }

 private:
  std::filesystem::path folder_;
};

std::vector<std::string> texts(const TableRow& row) {
  std::vector<std::string> out;
  for (const TableCell& cell : row.cells) {
    out.push_back(cell.text);
  }
  return out;
}

TEST_CASE("A workbook keeps the zeros of ids, and what looks like a formula stays text") {
  Graded graded(kBank, {{"00123", "=1+1", "客服", {"B", ""}}});
  const Result<std::string> bytes = render_workbook(graded.report(Lang::zh), nullptr);
  REQUIRE(bytes);
  const Result<std::vector<Table>> sheets = read_xlsx(*bytes, FileId{0});
  REQUIRE(sheets);
  REQUIRE(sheets->size() == 4);
  CHECK((*sheets)[0].sheet == "成绩");
  CHECK((*sheets)[1].sheet == "题目");
  CHECK((*sheets)[2].sheet == "拒收");
  CHECK((*sheets)[3].sheet == "容错");
  REQUIRE((*sheets)[0].rows.size() == 2);
  const std::vector<std::string> titles = texts((*sheets)[0].rows[0]);
  CHECK(titles[0] == "工号");
  CHECK(titles[14] == "分项：单选");
  const TableRow& row = (*sheets)[0].rows[1];
  CHECK(row.cells[0].text == "00123");
  CHECK(row.cells[0].kind == TableCell::Kind::text);
  CHECK(row.cells[1].text == "=1+1");
  CHECK(row.cells[3].text == "2");
  CHECK(row.cells[3].kind == TableCell::Kind::number);
  CHECK(row.cells[6].text == "不合格");
}

TEST_CASE("The same results give the same workbook, byte by byte") {
  const Graded graded(kBank, {{"00123", "王芳", "", {"B", "抱歉，先致歉"}}});
  const Result<std::string> first = render_workbook(graded.report(), nullptr);
  const Result<std::string> second = render_workbook(graded.report(), nullptr);
  REQUIRE(first);
  REQUIRE(second);
  CHECK(*first == *second);
}

TEST_CASE("A workbook that cannot be written is an error, not silence") {
  const Graded graded(kBank, {});
  CHECK(!write_pending(graded.report(), "/nonexistent-folder/p.xlsx"));
  CHECK(!write_pending(graded.report(), "/nonexistent-folder/p.csv"));
}

TEST_CASE("Open answers are listed with equal ones together, those that decide a pass first") {
  // 001 and 003 have 2 points and can reach 6: their pass (3) is open. 002 has 0 and can reach 4:
  // open too.
  const Graded graded(kBank, {{"001", "", "", {"B", "先致歉"}},
                              {"002", "", "", {"A", "不知道怎么办"}},
                              {"003", "", "", {"B", "先致歉"}}});
  Report report = graded.report();
  report.options.byte_order_mark = false;
  const Scratch scratch("pending");
  const Result<std::size_t> rows = write_pending(report, scratch.path("p.csv"));
  REQUIRE(rows);
  CHECK(*rows == 2);
  const Result<std::string> bytes = read_file(scratch.path("p.csv"));
  REQUIRE(bytes);
  CHECK(*bytes ==
        "id,item,max,proposed,points,marker,comment,response,evidence,n\r\n"
        "001;003,sorry,4,3,,,,先致歉,found 致歉 (character 2): 3; not found: 核实,2\r\n"
        "002,sorry,4,0,,,,不知道怎么办,not found: 致歉/道歉; not found: 核实,1\r\n");
}

TEST_CASE("An answer that decides a pass comes before a commoner one that does not") {
  // 001 and 002 fail whatever the mark: 0 + 4 < 5.
  std::string bank = kBank;
  bank.replace(bank.find("pass: 3"), 7, "pass: 5");
  const Graded graded(bank, {{"001", "", "", {"A", "核实"}},
                             {"002", "", "", {"A", "核实"}},
                             {"003", "", "", {"B", "道歉"}}});
  const std::vector<PendingRow> rows = pending_rows(graded.report());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].candidates == std::vector<std::size_t>{2});
  CHECK(rows[0].decides);
  CHECK(rows[1].candidates == std::vector<std::size_t>{0, 1});
  CHECK(!rows[1].decides);
}

TEST_CASE("A row of open answers holds at most 200 people") {
  std::vector<test::SheetLine> lines;
  for (int i = 0; i < 201; ++i) {
    lines.push_back({std::to_string(1000 + i), "", "", {"B", "核实"}});
  }
  const Graded graded(kBank, lines);
  const std::vector<PendingRow> rows = pending_rows(graded.report());
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].candidates.size() == 200);
  CHECK(rows[1].candidates.size() == 1);
}

TEST_CASE("Open answers can be a workbook") {
  const Graded graded(kBank, {{"00123", "王芳", "", {"B", "致歉"}}});
  const Scratch scratch("book");
  REQUIRE(write_pending(graded.report(), scratch.path("p.xlsx")));
  const Result<std::string> bytes = read_file(scratch.path("p.xlsx"));
  REQUIRE(bytes);
  const Result<std::vector<Table>> sheets = read_xlsx(*bytes, FileId{0});
  REQUIRE(sheets);
  REQUIRE(sheets->size() == 1);
  CHECK((*sheets)[0].sheet == "待阅");
  CHECK(texts((*sheets)[0].rows[0])[0] == "id");
  CHECK((*sheets)[0].rows[1].cells[0].text == "00123");
}

}  // namespace
}  // namespace tiku
