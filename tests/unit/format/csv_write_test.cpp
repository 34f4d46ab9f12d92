#include "format/csv_write.h"

#include <doctest/doctest.h>

#include "format/csv.h"

namespace tiku {

TEST_CASE("a text that a spreadsheet would compute is kept from it") {
  CHECK(csv_text("=1+1") == "'=1+1");
  CHECK(csv_text("+86") == "'+86");
  CHECK(csv_text("-1.5") == "-1.5");  // a number is no formula
  CHECK(csv_text("-1+cmd") == "'-1+cmd");
  CHECK(csv_text("a\x1B[2Jb") == "a\\x1B[2Jb");
  CHECK(csv_text("-") == "'-");
  CHECK(csv_text("@x") == "'@x");
  CHECK(csv_text("\tx") == "'\tx");
  CHECK(csv_text("\rx") == "\"'\rx\"");
  CHECK(csv_text("a=b") == "a=b");
  CHECK(csv_text("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
}

TEST_CASE("numbers are never touched") {
  CHECK(csv_number("-1.5") == "-1.5");
  CHECK(csv_number("") == "");
}

TEST_CASE("cells are quoted where they must be") {
  CHECK(csv_text("") == "");
  CHECK(csv_text("王芳") == "王芳");
  CHECK(csv_text("a,b") == "\"a,b\"");
  CHECK(csv_text("say \"hi\"") == "\"say \"\"hi\"\"\"");
  CHECK(csv_text("a\nb") == "\"a\nb\"");
  CHECK(csv_text(" a") == "\" a\"");
}

TEST_CASE("a row ends in CRLF") {
  CHECK(csv_row({"a", csv_text("b,c"), ""}) == "a,\"b,c\",\r\n");
}

}  // namespace tiku
