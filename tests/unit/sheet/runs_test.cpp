#include "sheet/runs.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

/// "1=A 2=b", and behind a bar what was not understood.
std::string said(std::string_view line) {
  const Run run = parse_run(line);
  std::string out;
  for (const RunAnswer& answer : run.answers) {
    out += (out.empty() ? "" : " ") + std::to_string(answer.number) + "=" + answer.raw;
  }
  for (const std::string& piece : run.unread) {
    out += " | " + piece;
  }
  return out;
}

TEST_CASE("a line of answers is read item by item") {
  struct Row {
    std::string_view line;
    std::string_view expected;
  };

  constexpr Row kRows[] = {
      {"1A 2b 13DC", "1=A 2=b 13=DC"},
      {"1A2B3CD", "1=A 2=B 3=CD"},
      {"1.A 2.B 3.C", "1=A 2=B 3=C"},
      {"1、A；2、BCD", "1=A 2=BCD"},
      {"1:A, 2:B", "1=A 2=B"},
      {"１．Ａ　２．Ｂ", "1=Ａ 2=Ｂ"},
      {"(1) A (2) B", "1=A 2=B"},
      {"第1题 A 第2题 B", "1=A 2=B"},
      {"1 A 2 B 3 C", "1=A 2=B 3=C"},
      {"4不会", "4=不会"},
      {"1√ 2× 3√", "1=√ 2=× 3=√"},
      {"1、A、C；2、B", "1=A、C 2=B"},
      {"5. B 6:A 7、B", "5=B 6=A 7=B"},
      {"3. 14 天", "3=14 天"},
      {"5 14天", "5=14天"},
      {"6、先致歉，再核实 3 项信息", "6=先致歉，再核实 3 项信息"},
      {"1-5 ABCDE", "1=A 2=B 3=C 4=D 5=E"},
      {"1~5：ABCDE", "1=A 2=B 3=C 4=D 5=E"},
      {"1～5：ＡＢＣＤＥ", "1=Ａ 2=Ｂ 3=Ｃ 4=Ｄ 5=Ｅ"},
      {"1—3 A B C", "1=A 2=B 3=C"},
      {"6-8 AB/ACD/D", "6=AB 7=ACD 8=D"},
      {"6-8 AB//D", "6=AB 7= 8=D"},
      {"6-8：AB、ACD、D", "6=AB 7=ACD 8=D"},
      {"1-5 ABCDE 6-8 AB/ACD/D", "1=A 2=B 3=C 4=D 5=E 6=AB 7=ACD 8=D"},
      {"1-3 ABC; 4-6 DAB", "1=A 2=B 3=C 4=D 5=A 6=B"},
      {"1-5 ABCD EABCD", " | 1-5 ABCD EABCD"},
      {"1-10 ABCDE ABCDE", "1=A 2=B 3=C 4=D 5=E 6=A 7=B 8=C 9=D 10=E"},
      {"1-5 ABCD", " | 1-5 ABCD"},
      {"5. 3-5 天", "5=3-5 天"},
      {"客服部答题卡", " | 客服部答题卡"},
      {"", ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.line);
    CHECK(said(row.line) == row.expected);
  }
}

TEST_CASE("no bytes make a run crash, and long numbers are no items") {
  CHECK(said("99999999999999999999A") == " | 99999999999999999999A");
  CHECK(said("\xff\xfe-\x80") != "");
  CHECK(said("1-999999 A") != "");
  CHECK(parse_run(std::string(100000, '1')).answers.empty());
}

}  // namespace
}  // namespace tiku
