#include "format/xlsx.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/zip_file.h"

namespace tiku {
namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

constexpr const char* kRelations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet2.xml"/>)"
    R"(<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    R"(<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>)"
    R"(</Relationships>)";

constexpr const char* kStyles =
    R"(<styleSheet><numFmts count="4">)"
    R"(<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>)"
    R"(<numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="[Red]0.00;[h]"/>)"
    R"(<numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>)"
    R"(<xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="22"/></cellXfs></styleSheet>)";

constexpr const char* kStrings =
    R"(<sst><si><t>工号</t></si><si><r><t>王</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 芳</t></r>)"
    R"(<rPh sb="0" eb="1"><t>wang</t></rPh></si><si><t xml:space="preserve"> </t></si><si><t>a_x000A_b_x005F_</t></si></sst>)";

std::string sheet(const std::string& data, const std::string& after = "") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>" + data +
         "</sheetData>" + after + "</worksheet>";
}

Parts workbook_parts(const std::string& sheet1, const std::string& properties = "",
                     const std::string& state2 = "hidden") {
  return {{"xl/workbook.xml",
           "<workbook><workbookPr " + properties +
               "/><sheets><sheet name=\"成绩\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"二\" "
               "sheetId=\"2\" state=\"" +
               state2 + "\" r:id=\"rId2\"/></sheets></workbook>"},
          {"xl/_rels/workbook.xml.rels", kRelations},
          {"xl/styles.xml", kStyles},
          {"xl/sharedStrings.xml", kStrings},
          {"xl/worksheets/sheet1.xml", sheet1},
          {"xl/worksheets/sheet2.xml", sheet("<row><c><v>1</v></c></row>")}};
}

std::string shown(const Table& table) {
  std::string out;
  for (const TableRow& row : table.rows) {
    out += std::to_string(row.line) + ":";
    for (const TableCell& cell : row.cells) {
      out += "[" + cell.text + "]";
    }
    out += "\n";
  }
  return out;
}

/// The first sheet, or the English error.
std::string read(const std::string& bytes) {
  const Result<std::vector<Table>> tables = read_xlsx(bytes, FileId{0});
  if (!tables) {
    return "error: " + tables.error().what.in(Lang::en);
  }
  return tables->empty() ? "no sheet" : shown(tables->front());
}

std::string read_rows(const std::string& data, const std::string& after = "") {
  return read(make_zip(workbook_parts(sheet(data, after))));
}

Parts with_part(Parts parts, const std::string& name, const std::string& content) {
  for (auto& part : parts) {
    if (part.first == name) {
      part.second = content;
    }
  }
  return parts;
}

}  // namespace

TEST_CASE("texts are read from shared strings, inline strings and rich runs") {
  CHECK(
      read_rows(
          R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>)"
          R"(<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" t="s"><v>2</v></c>)"
          R"(<c r="C2" t="s"><v>3</v></c></row>)") == "1:[工号][王 芳]\n2:[甲][ ][a\nb_]\n");
}

TEST_CASE("cells and rows stand where the file says, gaps are empty") {
  CHECK(read_rows(
            R"(<row r="3"><c r="C3"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>)"
            R"(<row r="9"><c r="A9" s="1"/></row>)") == "3:[][][1]\n4:[2][3]\n");
  CHECK(read_rows(R"(<row r="1"><c r="AA1"><v>1</v></c></row>)").size() ==
        std::string("1:[1]\n").size() + 26 * 2);
}

TEST_CASE("numbers are what a person sees, as exactly as the file still has them") {
  CHECK(read_rows("<row><c><v>3</v></c><c><v>3.0</v></c><c><v>1.1000000000000001</v></"
                  "c><c><v>0.3333</v></c>"
                  "<c><v>1.2E+17</v></c><c><v>110101199003071234</v></c><c><v>2.5E-2</v></"
                  "c><c><v>-0.0</v></c>"
                  "<c><v>1E3</v></c></row>") ==
        "1:[3][3][1.1][0.3333][1.2E+17][110101199003071234][0.025][0][1000]\n");
}

TEST_CASE("booleans, errors and formulas say what they are") {
  const Result<std::vector<Table>> tables = read_xlsx(
      make_zip(workbook_parts(
          sheet(R"(<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>)"
                R"(<c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>甲</v></c>)"
                R"(<c><f>SUM(A1)</f></c><c t="str"><f>A1</f><v></v></c><c><v>5</v></c></row>)"))),
      FileId{7});
  REQUIRE(tables);
  const Table& table = tables->front();
  CHECK(table.file == FileId{7});
  CHECK(table.sheet == "成绩");
  CHECK(shown(table) == "1:[TRUE][FALSE][#N/A][2][甲][=SUM(A1)][][5]\n");
  CHECK(table.rows[0].cells[0].kind == TableCell::Kind::boolean);
  CHECK(table.rows[0].cells[2].kind == TableCell::Kind::error);
  CHECK(table.rows[0].cells[3].kind == TableCell::Kind::number);
  CHECK(table.rows[0].cells[4].kind == TableCell::Kind::text);
  CHECK(table.rows[0].cells[5].kind == TableCell::Kind::error);
}

TEST_CASE("dates are known by their number format, in both date systems") {
  // 46268 is 2026-09-03 counted from 1900, 44806 counted from 1904.
  const std::string row =
      R"(<row><c s="1"><v>46268</v></c><c s="2"><v>46268</v></c><c s="6"><v>46268.5</v></c>)"
      R"(<c s="1"><v>0.75</v></c><c s="5"><v>1.25</v></c><c s="4"><v>1.5</v></c></row>)";
  CHECK(read_rows(row) ==
        "1:[2026-09-03][2026-09-03][2026-09-03 12:00:00][18:00:00][30:00:00][1.5]\n");
  CHECK(read(make_zip(workbook_parts(sheet(R"(<row><c s="1"><v>44806</v></c></row>)"),
                                     "date1904=\"1\""))) == "1:[2026-09-03]\n");
  CHECK(read_rows(R"(<row><c t="d"><v>2026-09-03T12:00:00</v></c></row>)") ==
        "1:[2026-09-03 12:00:00]\n");
}

TEST_CASE("ids in a format of zeros keep their leading zeros") {
  CHECK(
      read_rows(
          R"(<row><c s="3"><v>123</v></c><c s="3"><v>1234567</v></c><c s="3"><v>1.5</v></c></row>)") ==
      "1:[00123][1234567][1.5]\n");
}

TEST_CASE("cells of a merged range hold the text of its first cell") {
  CHECK(
      read_rows(
          R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>)"
          R"(<row r="4"><c r="B4"><v>2</v></c></row>)",
          R"(<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B3:B9"/></mergeCells>)") ==
      "1:[工号][工号][工号]\n3:[][1]\n4:[][2]\n");
  CHECK(
      read_rows(
          R"(<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>)",
          R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)") == "1:[7][1]\n2:[7][2]\n");
}

TEST_CASE(
    "hidden sheets are left out, hidden rows are kept, visible sheets come in the order of their "
    "tabs") {
  CHECK(read_rows(R"(<row r="1" hidden="1"><c><v>1</v></c></row>)") == "1:[1]\n");
  const Result<std::vector<Table>> both = read_xlsx(
      make_zip(workbook_parts(sheet("<row><c><v>0</v></c></row>"), "", "visible")), FileId{0});
  REQUIRE(both);
  REQUIRE(both->size() == 2);
  CHECK((*both)[1].sheet == "二");
}

TEST_CASE("prefixed names are read like plain ones") {
  const Parts parts = with_part(workbook_parts(""), "xl/worksheets/sheet1.xml",
                                "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></"
                                "x:sheetData></x:worksheet>");
  CHECK(read(make_zip(parts)) == "1:[1]\n");
}

TEST_CASE("what is no workbook is refused with the reason") {
  CHECK(read("hello") ==
        "error: this is no Excel workbook (.xlsx), or it is damaged: it is no zip archive, or not "
        "all of it");
  CHECK(read("").starts_with("error: this is no Excel workbook"));
  CHECK(read("\xD0\xCF\x11\xE0\xA1\xB1").starts_with("error: this is an old workbook (.xls)"));
  CHECK(read(make_zip({{"word/document.xml", "<x/>"}}))
            .ends_with("the part 'xl/workbook.xml' is missing"));
  CHECK(read(make_zip(workbook_parts(sheet("")), "secret")) ==
        "error: the workbook has a password; save it without one");
  const std::string whole = make_zip(workbook_parts(sheet("<row><c><v>1</v></c></row>")));
  CHECK(read(whole.substr(0, whole.size() / 2)).starts_with("error: "));
}

TEST_CASE("damaged parts are refused with their name") {
  CHECK(read_rows("<row><c>").find("'xl/worksheets/sheet1.xml' is no valid XML") !=
        std::string::npos);
  CHECK(read_rows("<row><c t=\"inlineStr\"><is><t>\xFF</t></is></c></row>")
            .find("is not valid UTF-8 at byte") != std::string::npos);
  CHECK(read_rows(R"(<row><c t="s"><v>99</v></c></row>)")
            .find("the shared text number 99 does not exist") != std::string::npos);
  CHECK(read_rows(R"(<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>)").find("'ZZZZZZZZ1'") !=
        std::string::npos);
  CHECK(read_rows(R"(<row r="0"><c><v>1</v></c></row>)").find("names a cell '0'") !=
        std::string::npos);
}

TEST_CASE("a part that is no sheet and a workbook that shows none are not taken for empty ones") {
  CHECK(read(make_zip(with_part(workbook_parts(""), "xl/worksheets/sheet1.xml", "<html/>")))
            .ends_with("the part 'xl/worksheets/sheet1.xml' holds no sheet"));
  CHECK(read(make_zip(
            with_part(workbook_parts(""), "xl/workbook.xml", "<workbook><sheets/></workbook>"))) ==
        "error: the workbook has no visible sheet; show one or save it as CSV");
}

TEST_CASE("entities and document types are refused") {
  const Parts parts = with_part(
      workbook_parts(""), "xl/worksheets/sheet1.xml",
      R"(<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData/></worksheet>)");
  CHECK(read(make_zip(parts)).find("declares entities (DOCTYPE)") != std::string::npos);
}

TEST_CASE("a zip bomb is given up early") {
  const std::string spaces(std::size_t{40} << 20, ' ');
  CHECK(read_rows(spaces).find("unpacks to more than 400 times its size") != std::string::npos);
}

TEST_CASE("cells far to the right and merged ranges without end stay within the budget") {
  std::string rows;
  for (int i = 1; i <= 1300; ++i) {
    const std::string number = std::to_string(i);
    rows += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>1</v></c></row>";
  }
  CHECK(read_rows(rows).starts_with("error: sheet '成绩' goes past 20000000 cells"));
  CHECK(read_rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)",
                  R"(<mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>)") == "1:[1][1]\n");
}

}  // namespace tiku
