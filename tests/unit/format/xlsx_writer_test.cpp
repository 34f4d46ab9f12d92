#include "format/xlsx_writer.h"

#include <doctest/doctest.h>

#include "format/xlsx.h"
#include "format/zip_parts.h"

namespace tiku {
namespace {

/// One sheet of one column, read back by the reader for workbooks of Excel.
std::vector<std::string> read_back(const std::vector<std::string>& cells) {
  XlsxWriter book({"甲"});
  book.begin_sheet({10});
  for (const std::string& cell : cells) {
    book.begin_row();
    book.add_text(0, cell);
  }
  const Result<std::string> bytes = book.finish();
  REQUIRE(bytes);
  const Result<std::vector<Table>> sheets = read_xlsx(*bytes, FileId{0});
  REQUIRE(sheets);
  std::vector<std::string> texts;
  for (const TableRow& row : sheets->front().rows) {
    texts.push_back(row.cells.front().text);
  }
  return texts;
}

std::string part_of(const std::string& bytes, const std::string& name) {
  Result<ZipParts> parts = ZipParts::open(bytes);
  REQUIRE(parts);
  Result<std::string> part = parts->read(name);
  REQUIRE(part);
  return *part;
}

}  // namespace

TEST_CASE("texts come out of a workbook as they went in") {
  const std::vector<std::string> texts{"工号",
                                       "00123",
                                       "=1+1",
                                       "a & b < c > \"d\" 'e'",
                                       "two\nlines",
                                       "a\r\nb",
                                       "bell \x07 x",
                                       "_x0007_",
                                       "_x",
                                       "_x12_",
                                       "same",
                                       "same",
                                       "\xF0\x9F\x98\x80",
                                       "tab\there"};
  CHECK(read_back(texts) == texts);
}

TEST_CASE("a cell is cut to what Excel can hold, and NUL bytes are left out") {
  const std::string most(kMostCellCharacters, 'x');
  CHECK(read_back({most + "y", std::string("a\0b", 3)}) == std::vector<std::string>{most, "ab"});
}

TEST_CASE("columns have the letters of Excel, and numbers stand as they are written") {
  XlsxWriter book({"n"});
  book.begin_sheet({});
  book.begin_row();
  book.begin_row();
  for (const std::size_t column : {0U, 25U, 26U, 701U, 702U}) {
    book.add_number(column, "0.1875");
  }
  const Result<std::string> bytes = book.finish();
  REQUIRE(bytes);
  const std::string sheet = part_of(*bytes, "xl/worksheets/sheet1.xml");
  CHECK(sheet.find("<row r=\"1\"></row><row r=\"2\"><c r=\"A2\"><v>0.1875</v></c>"
                   "<c r=\"Z2\"><v>0.1875</v></c><c r=\"AA2\"><v>0.1875</v></c>"
                   "<c r=\"ZZ2\"><v>0.1875</v></c><c r=\"AAA2\"><v>0.1875</v></c></row>") !=
        std::string::npos);
}

TEST_CASE("spaces at the ends of a text are kept") {
  XlsxWriter book({"s"});
  book.begin_sheet({});
  book.begin_row();
  book.add_text(0, " a ");
  const Result<std::string> bytes = book.finish();
  REQUIRE(bytes);
  CHECK(
      part_of(*bytes, "xl/sharedStrings.xml").find("<si><t xml:space=\"preserve\"> a </t></si>") !=
      std::string::npos);
}

TEST_CASE("what is a number for a cell") {
  for (const char* number : {"0", "-1", "12.5", "1e-9", "2.5E+10", "007"}) {
    CHECK(is_xlsx_number(number));
  }
  for (const char* text : {"", "-", "1.", ".5", "1e", "+1", "1 ", "inf", "nan", "0x1", "1,5"}) {
    CHECK_FALSE(is_xlsx_number(text));
  }
}

TEST_CASE("more than one portion of rows comes out whole, with any number of threads") {
  std::vector<std::string> texts;
  XlsxWriter one({"s"}, 1);
  XlsxWriter three({"s"}, 3);
  one.begin_sheet({});
  three.begin_sheet({});
  for (int row = 0; row < 60000; ++row) {
    texts.push_back("row " + std::to_string(row * 7919 % 60013));
    for (XlsxWriter* book : {&one, &three}) {
      book->begin_row();
      book->add_text(0, texts.back());
    }
  }
  const Result<std::string> bytes = one.finish();
  REQUIRE(bytes);
  CHECK((bytes.value() == three.finish().value()));
  CHECK(read_back(texts) == texts);
}

}  // namespace tiku
