#include "format/csv.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "format/table_rules.h"

namespace tiku {
namespace {

/// A table read from text, with what was said about it.
struct Reading {
  SourceMap sources;
  Sink sink;
  Table table;

  explicit Reading(std::string text, char separator = 0) {
    const FileId file = sources.add("sheet.csv", std::move(text));
    table = read_csv(sources, file, sink, separator);
  }

  /// Rows as `a|b` with the line in front.
  std::string shown() const {
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

  std::string codes() const {
    std::string out;
    for (const Diagnostic& finding : sink.sorted()) {
      const Place place = sources.at(finding.where.file).place(finding.where.begin);
      out += std::string(finding.rule->code) + "@" + std::to_string(place.line) + ":" +
             std::to_string(place.column) + " ";
    }
    return out;
  }
};

}  // namespace

TEST_CASE("cells are separated by what most rows agree on") {
  CHECK(Reading("id,1,2\n001,A;B,C\n002,A;C;D,D\n").table.separator == ',');
  CHECK(Reading("id;1;2\n001;A,B;C\n002;A;D\n").table.separator == ';');
  CHECK(Reading("id\t1\t2\n001\tA,B\tC\n").table.separator == '\t');
  CHECK(Reading("id|1\n001|A\n").table.separator == '|');
  CHECK(Reading("id\n001\n").table.separator == ',');
  CHECK(Reading("").table.separator == ',');
  CHECK(Reading("三月考核\n\nid;name;1\n1;王芳;A,B,C\n2;李雷;B,C,D\n").table.separator == ';');
}

TEST_CASE("separators inside quoted cells do not count") {
  CHECK(Reading("id;\"a,b,c\"\n1;\"x,y,z\"\n").table.separator == ';');
  CHECK(Reading("\"a,b\"\n\"c,d\"\n").shown() == "1:[a,b]\n2:[c,d]\n");
  // a doubled quote does not end the cell
  CHECK(Reading("id,text\n1,\"f(\"\"x\"\");\ng(\"\"y\"\");\nh();\n\"\n2,z\n").table.separator ==
        ',');
}

TEST_CASE("a first line says the separator and is no row") {
  CHECK(Reading("sep=|\r\na|b,c\r\n").shown() == "2:[a][b,c]\n");
  CHECK(Reading("SEP=;\na;b\n").shown() == "2:[a][b]\n");
  CHECK(Reading("sep=;").shown().empty());
  CHECK(Reading("sep=,x\n1,2\n").shown() == "1:[sep=][x]\n2:[1][2]\n");
}

TEST_CASE("a separator asked for overrules what the text looks like") {
  CHECK(Reading("a,b;c\n", ';').shown() == "1:[a,b][c]\n");
}

TEST_CASE("quoted cells hold separators, doubled quotes and line breaks") {
  CHECK(Reading("a,\"b,c\",\"say \"\"hi\"\"\"\n").shown() == "1:[a][b,c][say \"hi\"]\n");
  CHECK(Reading("a,\"x\r\ny\",b\r\nc,d,e\r\n").shown() == "1:[a][x\r\ny][b]\n3:[c][d][e]\n");
  CHECK(Reading("\"\",\"\"\n").shown() == "1:[][]\n");
  CHECK(Reading("\"a\" ,b\n").shown() == "1:[a][b]\n");
}

TEST_CASE("every kind of line end ends a row, and the last one may be missing") {
  CHECK(Reading("a,b\r\nc,d").shown() == "1:[a][b]\n2:[c][d]\n");
  CHECK(Reading("a,b\nc,d\n").shown() == "1:[a][b]\n2:[c][d]\n");
  CHECK(Reading("a,b\rc,d\r").shown() == "1:[a][b]\n2:[c][d]\n");
}

TEST_CASE("ragged and blank rows stay as they are") {
  CHECK(Reading("a,b\nc\n\nd,e,f\n").shown() == "1:[a][b]\n2:[c]\n3:[]\n4:[d][e][f]\n");
  CHECK(Reading("a,b\n,\n").shown() == "1:[a][b]\n2:[][]\n");
}

TEST_CASE("spaces and quotes inside a plain cell are text") {
  CHECK(Reading(" a ,b\"c\n").shown() == "1:[ a ][b\"c]\n");
  CHECK(Reading("=\"00123\",x\n").shown() == "1:[=\"00123\"][x]\n");
}

TEST_CASE(
    "a quote that is never closed is reported where it opens, and the rows after it are kept") {
  const Reading reading("a,b\n1,\"x\n2,y\n3,z\n");
  CHECK(reading.shown() == "1:[a][b]\n2:[1][\"x]\n3:[2][y]\n4:[3][z]\n");
  CHECK(reading.codes() == "TK030@2:3 ");
}

TEST_CASE("a missing quote does not swallow the rows up to the next quoted cell") {
  const Reading reading("a,b\n1,\"x\n2,\"y\"\n3,\"z\"\n");
  CHECK(reading.shown() == "1:[a][b]\n2:[1][\"x]\n3:[2][y]\n4:[3][z]\n");
  CHECK(reading.codes() == "TK030@2:3 ");
}

TEST_CASE("text after a closing quote stays in the cell and is reported") {
  const Reading reading("a,\"b\"c,d\n");
  CHECK(reading.shown() == "1:[a][bc][d]\n");
  CHECK(reading.codes() == "TK031@1:6 ");
}

TEST_CASE("NUL bytes are reported and stay") {
  const Reading reading(std::string("a,b\n1,x\0y\n", 10));
  CHECK(reading.table.rows[1].cells[1].text == std::string("x\0y", 3));
  CHECK(reading.codes() == "TK032@2:4 ");
}

TEST_CASE("damage everywhere is listed up to a limit, then counted") {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    text += "\"a\"b\n";
  }
  const Reading reading(text);
  CHECK(reading.table.rows.size() == 60);
  REQUIRE(reading.sink.diagnostics().size() == 51);
  CHECK(reading.sink.diagnostics().back().message.in(Lang::en) ==
        "10 more of the same kind are not listed");
}

TEST_CASE("full-width commas where separators should be are noticed") {
  const Reading reading("工号，1，2\n001，A，B\n");
  CHECK(reading.codes() == "TK033@1:3 ");
  CHECK(Reading("题目\n一，二\n").codes().empty());
}

TEST_CASE("spans point at cells in the decoded text") {
  const Reading reading("工号,\"姓\"\"名\",x\n");
  const std::vector<TableCell>& cells = reading.table.rows[0].cells;
  CHECK(cells[0].where.begin == 0);
  CHECK(cells[0].where.end == 6);
  CHECK(cells[1].where.begin == 7);
  CHECK(cells[1].where.end == 17);
  CHECK(cells[2].where.begin == 18);
}

TEST_CASE("a million cells and a very long line are read in one walk") {
  std::string wide = "x";
  for (int i = 1; i < 1'000'000; ++i) {
    wide += ",x";
  }
  CHECK(Reading(wide).table.rows[0].cells.size() == 1'000'000);
  std::string quotes;
  for (int i = 0; i < 200'000; ++i) {
    quotes += "\"a\n";
  }
  CHECK(Reading(quotes).table.rows.size() == 200'000);
}

}  // namespace tiku
