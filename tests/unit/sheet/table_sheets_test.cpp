#include <doctest/doctest.h>

#include "unit/sheet/sheet_support.h"

namespace tiku::testing {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a wide table is a row a candidate, a column a question") {
  const Outcome out = read_csv_text(small_bank(),
                                    "工号,姓名,部门,1,2,多选1,channels,总分\n"
                                    "00123,王芳,售前,A,b,ACD,,7.5\n"
                                    "00124,李雷,售后,B,,\"A、B\",\"C,D\",\n");
  CHECK(out.error == "");
  CHECK(out.sheets ==
        "00123 王芳/售前: pay-close=A refund-days=b tools=ACD total=7.5\n"
        "00124 李雷/售后: pay-close=B tools=A、B channels=C,D\n");
  CHECK(out.rejects == "");
  CHECK(
      has(out.remarks,
          "id from column \"工号\", name from \"姓名\", group from \"部门\"; 4 question columns"));
  CHECK(has(out.remarks, "no column for 4 items: polite, terms, call.first, call.second"));
}

TEST_CASE("a long table is a row an answer") {
  const Outcome out = read_csv_text(small_bank(),
                                    "candidate,item,answer\n"
                                    "S1,pay-close,A\nS2,1,B\nS1,第2题,C\nS1,nothing,D\n");
  CHECK(out.sheets == "S1: pay-close=A refund-days=C\nS2: pay-close=B\n");
  CHECK(out.rejects == "? S1 nothing 5: unknown-item D\n");
}

TEST_CASE("an item answered twice with two answers is refused, with one answer it counts") {
  const Outcome out = read_csv_text(small_bank(),
                                    "candidate,item,answer\n"
                                    "S1,1,A\nS1,pay-close,B\nS1,2,C\nS1,2,C\n");
  CHECK(out.sheets == "S1: pay-close=A+B(refused) refund-days=C\n");
  CHECK(out.rejects == "? S1 pay-close 3: answered-twice B\n");
}

TEST_CASE(
    "titles above, totals, key, notes, repeated headers and blank rows are left out and said") {
  const Outcome out = read_csv_text(small_bank(),
                                    "2026年11月上岗考核,,,\n"
                                    "工号,姓名,1,2,3,\n"
                                    "标准答案,,A,B,AC,\n"
                                    "001,王芳,A,B,AC,\n"
                                    ",,,,,\n"
                                    "工号,姓名,1,2,3,\n"
                                    "002,李雷,B,B,AC,\n"
                                    ",,,,,\n"
                                    "合计,,1,2,2,\n"
                                    "平均分,,0.5,1,1,\n"
                                    "制表人：赵六,,,,,\n");
  CHECK(out.sheets ==
        "001 王芳: pay-close=A refund-days=B tools=AC\n"
        "002 李雷: pay-close=B refund-days=B tools=AC\n");
  CHECK(out.rejects == "");
  CHECK(has(out.remarks, "1 row above the header left out"));
  CHECK(has(out.remarks, "2 rows of totals left out (\"合计\", line 9)"));
  CHECK(has(out.remarks, "the key in line 3 (\"标准答案\") was left out"));
  CHECK(has(out.remarks, "1 note below the table left out (\"制表人：赵六\", line 11)"));
  CHECK(has(out.remarks, "the header came again 1 time"));
}

TEST_CASE("two header rows are read as one, whichever of them names the candidate") {
  const Outcome below =
      read_csv_text(small_bank(), "工号,姓名,单选题,,多选题,\n,,1,2,1,2\n001,王芳,A,B,AC,BD\n");
  CHECK(below.sheets == "001 王芳: pay-close=A refund-days=B tools=AC channels=BD\n");
  const Outcome above =
      read_csv_text(small_bank(), ",,单选题,,多选题,\n工号,姓名,1,2,1,2\n001,王芳,A,B,AC,BD\n");
  CHECK(above.sheets == below.sheets);
}

TEST_CASE("a questionnaire export is matched by its stems, never by its numbers") {
  const Outcome out = read_csv_text(
      small_bank(),
      "序号,提交答卷时间,所用时间,来源,来源详情,来自IP,总分,1、姓名,2、工号,"
      "3、买家一直没有付款，几天后关闭交易？,"
      "4、退款几天到账？,5、客服可以使用哪些工具？[多选题]\n"
      "1,2026/9/3 12:00:00,300秒,微信,N/A,1.2.3.4,8,王芳,00123,A、电话,(空),A、电话┋C、在线\n");
  CHECK(out.error == "");
  CHECK(out.sheets ==
        "00123 王芳: pay-close=A、电话 refund-days=(空) tools=A、电话┋C、在线 total=8 "
        "time=1788436800\n");
}

TEST_CASE("numbers are refused where stems in the same file stand under other numbers") {
  const Outcome out = read_csv_text(
      small_bank(), "工号,3、买家一直没有付款，几天后关闭交易？,4、退款几天到账？,5\n001,A,B,C\n");
  CHECK(out.sheets == "001: pay-close=A refund-days=B\n");
  CHECK(has(out.remarks, "columns named only by a number were not used: 5"));
}

TEST_CASE("fewer than half of the columns matched, and a number with two readings, stop the run") {
  const Outcome few = read_csv_text(small_bank(), "工号,1,x1,x2\n001,A,B,C\n");
  CHECK(has(few.error, "only 1 of 3 answer columns match a question"));
  CHECK(has(few.error, "x1, x2"));
  const Outcome half = read_csv_text(small_bank(), "工号,1,2,x1,x2\n001,A,B,C,D\n");
  CHECK(half.error == "");
  CHECK(has(half.remarks, "2 columns match no question: x1, x2"));
  Bank bank = plain_key(2);
  bank.questions[0].id = "2";
  bank.questions[1].id = "1";
  const Outcome two = read_csv_text(bank, "工号,第1题,第2题\n001,A,B\n");
  CHECK(has(two.error, "column \"第1题\" could mean item 2 (single) or item 1 (single)"));
}

TEST_CASE("a table without any header stops the run") {
  CHECK(has(read_csv_text(small_bank(), "x,y\nu,v\n").error, "no header row found"));
}

TEST_CASE("identity columns can be named, and a missing one is an error that lists the columns") {
  SheetOptions options;
  options.id_column = "账号";
  options.extra_columns = {"城市"};
  const Outcome out = read_csv_text(small_bank(), "工号,账号,城市,1,2\n001,u1,上海,A,B\n", options);
  CHECK(out.sheets == "u1: pay-close=A refund-days=B extra=上海\n");
  options.id_column = "没有";
  const Outcome missing = read_csv_text(small_bank(), "工号,城市,1,2\n001,上海,A,B\n", options);
  CHECK(has(missing.error, "no column \"没有\"; the columns are 工号, 城市, 1, 2"));
}

TEST_CASE(
    "without an id column the name is the id; a row with neither is refused with its content") {
  const Outcome out = read_csv_text(small_bank(), "姓名,1,2\n王芳,A,B\n,A,C\n");
  CHECK(out.sheets == "王芳: pay-close=A refund-days=B\n");
  CHECK(out.rejects == "!  3: no-id\n");
  CHECK(has(out.remarks, "no id column, the name (\"姓名\") is the id"));
}

TEST_CASE("options in columns of their own become one answer; an unclear tick is refused") {
  const Outcome out = read_csv_text(small_bank(),
                                    "工号,3A,3B,3C,3D,4A,4B,4C,4D\n"
                                    "001,1,0,1,0,√,,是,否\n"
                                    "002,0,0,0,0,,?,D,√\n");
  CHECK(out.sheets == "001: tools=A+C channels=A+C\n002: channels=D(refused)\n");
  CHECK(out.rejects == "? 002 4B 3: unclear-tick ?\n? 002 4C 3: unclear-tick D\n");
}

TEST_CASE("blanks in columns of their own become one answer") {
  const Outcome out = read_csv_text(small_bank(), "工号,6(1),6(2)\n001,3,7\n002,,7\n003,,\n");
  CHECK(out.sheets == "001: terms=3+7\n002: terms=+7\n003:\n");
}

TEST_CASE("a cell may hold the answers to many items") {
  const Outcome out = read_csv_text(small_bank(), "姓名,答案\n王芳,1-2 AB 3-4 AC/BD\n");
  CHECK(out.sheets == "王芳: pay-close=A refund-days=B tools=AC channels=BD\n");
  const Outcome typed = read_csv_text(small_bank(), "姓名,单选题,3-4\n王芳,AB,AC/BD\n李雷,ABC,\n");
  CHECK(typed.sheets == "王芳: pay-close=A refund-days=B tools=AC channels=BD\n李雷:\n");
  CHECK(typed.rejects == "? 李雷  3: unread-text ABC\n");
}

TEST_CASE("paper forms translate printed numbers; an unknown form is refused") {
  Bank bank = plain_key(4);
  bank.forms = {{"B", {{"1", "4"}, {"2", "3"}, {"3", "2"}, {"4", "1"}}, {}}};
  const Outcome out =
      read_csv_text(bank, "工号,卷别,1,2,3,4\n001,B卷,A,B,C,D\n002,A,A,B,C,D\n003,C,A,B,C,D\n");
  CHECK(out.sheets ==
        "001: 1=D 2=C 3=B 4=A form=B卷 presented=4,3,2,1\n"
        "002: 1=A 2=B 3=C 4=D form=A\n");
  CHECK(out.rejects == "! 003 4: unknown-form\n");
}

TEST_CASE("a sheet that states no form is refused where the key has forms and it goes by number") {
  Bank bank = plain_key(2);
  bank.questions[0].id = "a";
  bank.questions[1].id = "b";
  bank.forms = {{"B", {{"1", "b"}, {"2", "a"}}, {}}};
  const Outcome gap =
      read_csv_text(bank, "工号,form,1,2\n001,B,B,A\n002,,B,A\n003,,,\n004,A,A,B\n");
  CHECK(gap.sheets ==
        "001: a=A b=B form=B presented=b,a\n"
        "003:\n"
        "004: a=A b=B form=A\n");
  CHECK(gap.rejects == "! 002 3: no-form\n");
  // A table that speaks of no forms is that of form A, the order of the key, which is said.
  const Outcome no_column = read_csv_text(bank, "工号,第1题,第2题\n001,A,B\n002,缺考,\n");
  CHECK(no_column.sheets == "001: a=A b=B\n002: absent\n");
  CHECK(
      has(no_column.remarks, "1 sheet states no form; its numbers are taken as those of the key"));
  bank.forms.push_back({"A", {{"1", "a"}, {"2", "b"}}, {}});
  const Outcome listed = read_csv_text(bank, "工号,第1题,第2题\n001,A,B\n002,缺考,\n");
  CHECK(listed.sheets == "002: absent\n");
  CHECK(listed.rejects == "! 001 2: no-form\n");
  CHECK(read_csv_text(bank, "工号,a,b\n001,A,B\n").sheets == "001: a=A b=B\n");
}

TEST_CASE("a row that says 缺考 is absent") {
  const Outcome out = read_csv_text(
      small_bank(), "工号,1,2,备注\n001,缺考,,\n002,,,请假\n003,A,,缺考\n004,缺考,缺考,\n");
  CHECK(out.sheets == "001: absent\n002: absent\n003: pay-close=A\n004: absent\n");
}

TEST_CASE("what a spreadsheet did to ids and answers is undone, refused or said") {
  const Outcome out = read_csv_text(small_bank(),
                                    "工号,1,2,3\n"
                                    "\"=\"\"00123\"\"\",A,B,C\n"
                                    "'00124,A,B,C\n"
                                    "1.23457E+17,A,B,C\n"
                                    "123,A,1月2日,####\n"
                                    "110101199003071000,A,2026-03-04,C\n");
  CHECK(out.sheets ==
        "00123: pay-close=A refund-days=B tools=C\n"
        "00124: pay-close=A refund-days=B tools=C\n"
        "123: pay-close=A refund-days=1月2日 tools=####\n"
        "110101199003071000: pay-close=A refund-days=2026-03-04 tools=C\n");
  CHECK(out.rejects == "! 1.23457E+17 4: damaged-id\n");
  CHECK(has(out.remarks, "taken off 2 cells"));
  CHECK(has(out.findings,
            "answer-became-date: the answer to item refund-days is the date \"1月2日\""));
  CHECK(has(out.findings,
            "answer-became-date: the answer to item refund-days is the date \"2026-03-04\""));
  CHECK(has(out.findings, "cell-too-narrow: the answer to item tools is \"####\""));
  CHECK(has(out.findings, "id-lost-digits: the id \"110101199003071000\""));
  CHECK(has(out.findings,
            "id-lost-zeros: the ids \"00123\" and \"123\" differ only by zeros in front"));
}

TEST_CASE("two columns for one item are said, and refused where they differ") {
  const Outcome out = read_csv_text(small_bank(), "工号,1,pay-close,2\n001,A,A,B\n002,A,B,B\n");
  CHECK(out.sheets ==
        "001: pay-close=A refund-days=B\n002: pay-close=A+B(refused) refund-days=B\n");
  CHECK(out.rejects == "? 002 pay-close 3: answered-twice B\n");
  CHECK(has(out.remarks, "two columns for item pay-close: \"1\" and \"pay-close\""));
}

TEST_CASE("the answer to an identity question says who answers") {
  Bank bank = small_bank();
  bank.questions[4].identity = IdentityRole::id;
  bank.questions[4].stem = "您的考号";
  const Outcome out = read_csv_text(
      bank, "1、您的考号,2、退款几天到账？,3、买家一直没有付款，几天后关闭交易？\nK7,A,B\n");
  CHECK(out.sheets == "K7: pay-close=B refund-days=A polite=K7\n");
}

TEST_CASE("of a section that is drawn from, the paper is told from the sheet") {
  Bank bank = small_bank();
  bank.exam.draw = {{"单项选择题", 1, {}}};
  constexpr std::string_view kRest = "tools,channels,polite,terms,call.first,call.second\n";
  SUBCASE("a question with a column was drawn, the one without was not") {
    const Outcome out = read_csv_text(bank, "工号,2,3\n001,,A\n");
    CHECK(out.sheets == "001: tools=A presented=refund-days," + std::string(kRest));
  }
  SUBCASE("where every question has a column the answered one was drawn") {
    const Outcome out = read_csv_text(bank, "工号,1,2,3\n001,,B,A\n");
    CHECK(out.sheets == "001: refund-days=B tools=A presented=refund-days," + std::string(kRest));
  }
}

TEST_CASE("leaving drawn questions out of a sheet never makes its maximum smaller") {
  Bank bank = small_bank();
  bank.exam.draw = {{"单项选择题", 1, {}}, {"其他", 2, {}}};
  const Outcome out = read_csv_text(bank, "工号,3,4\n001,A,B\n");
  CHECK(out.sheets == "001: tools=A channels=B presented=pay-close,tools,channels,polite,terms\n");
}

TEST_CASE("a drawn case is on the paper with all its parts") {
  Bank bank = small_bank();
  bank.exam.draw = {{"其他", 1, {}}};
  const Outcome out = read_csv_text(bank, "candidate,item,answer\n001,call.second,A\n");
  CHECK(out.sheets ==
        "001: call.second=A "
        "presented=pay-close,refund-days,tools,channels,call.first,call.second\n");
}

TEST_CASE("an order of items explains printed numbers and says what was presented") {
  const Outcome out = read_csv_text(small_bank(), "工号,题序,1,2\n001,tools polite,AB,对\n");
  CHECK(out.sheets == "001: tools=AB polite=对 presented=tools,polite\n");
}

}  // namespace
}  // namespace tiku::testing
