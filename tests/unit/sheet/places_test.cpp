#include "sheet/places.h"

#include <doctest/doctest.h>

#include "sheet/rules.h"

namespace tiku {

TEST_CASE("cells are named as spreadsheets name them") {
  CHECK(cell_name(1, 1) == "A1");
  CHECK(cell_name(26, 7) == "Z7");
  CHECK(cell_name(27, 7) == "AA7");
  CHECK(cell_name(702, 3) == "ZZ3");
  CHECK(cell_name(703, 3) == "AAA3");
}

TEST_CASE("a place takes the bytes of its value, of a quoted cell the quotes too") {
  SourceMap sources;
  const FileId file = sources.add("a.csv", "id,1\n001,AB\n002,\"A\"\"B\"\n003");
  const auto span = [&](std::uint32_t at, std::int64_t line, std::string_view value) {
    const Span found = span_of(sources, {file, "", line, at}, value);
    return std::pair(found.begin, found.end);
  };
  CHECK(span(9, 2, "AB") == std::pair(9U, 11U));
  CHECK(span(16, 3, "A\"B") == std::pair(16U, 22U));
  CHECK(span(0, 2, "001") == std::pair(5U, 8U));
  CHECK(span(0, 2, "nothing like it") == std::pair(5U, 8U));
  CHECK(span(0, 2, "") == std::pair(5U, 11U));
  CHECK(span(0, 99, "") == std::pair(23U, 26U));
}

TEST_CASE("in a workbook the message names sheet and cell, and the row is known") {
  SourceMap sources;
  const FileId file = sources.add("a.xlsx", "");
  const Diagnostic finding = finding_at(rule::unmatched_column, sources, {file, "成绩", 12, 3}, "x",
                                        Text{&rule::other_exam.summary, {}});
  CHECK(finding.row == 12);
  CHECK(finding.where.file == file);
  CHECK(finding.message.in(Lang::en).find("sheet \"成绩\", cell C12: ") == 0);
  CHECK(finding.message.in(Lang::zh).find("工作表“成绩”单元格 C12：") == 0);
}

}  // namespace tiku
