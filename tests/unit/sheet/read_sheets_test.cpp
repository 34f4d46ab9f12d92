#include "sheet/read_sheets.h"

#include <doctest/doctest.h>

#include "sheet/damage.h"
#include "sheet/submitted.h"
#include "unit/sheet/sheet_support.h"

namespace tiku::testing {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a YAML file holds one sheet or several") {
  const Outcome out = read_files(
      small_bank(),
      {{"a.yaml",
        "candidate: 00123\nname: 王芳\ngroup: 售前\n"
        "answers: {pay-close: B, 3: [A, C], polite: 对}\n"
        "---\n工号: 00124\n姓名: 李雷\n答案:\n  1: no\n  call: {first: 您好, second: A}\n"}});
  CHECK(out.error == "");
  CHECK(out.sheets ==
        "00123 王芳/售前: pay-close=B tools=A+C polite=对\n"
        "00124 李雷: pay-close=no call.first=您好 call.second=A\n");
  CHECK(out.rejects == "");
}

TEST_CASE("wrong shapes are refused with their line, and the others are read") {
  const Outcome out =
      read_files(small_bank(), {{"a.yaml",
                                 "- candidate: S1\n  answers: {1: A, 2: {x: y}, nothing: B}\n"
                                 "- candidate: S2\n"
                                 "- answers: {1: A, 2: B}\n"
                                 "- just text\n"
                                 "- candidate: S3\n  answers: 1A 2B\n  nam: x\n"}});
  CHECK(out.sheets ==
        "S1: pay-close=A refund-days={x: y}(refused)\nS3: pay-close=A refund-days=B\n");
  CHECK(has(out.rejects, "! S2 3: wrong-shape\n"));
  CHECK(has(out.rejects, "!  4: no-id\n"));
  CHECK(has(out.rejects, "!  5: wrong-shape\n"));
  CHECK(has(out.rejects, "? S1 2 2: wrong-shape"));
  CHECK(has(out.rejects, "? S1 nothing 2: unknown-item B\n"));
  CHECK(has(out.findings, "unknown-sheet-field: unknown field \"nam\""));
}

TEST_CASE("JSON Lines are a candidate a line, and a broken line is refused") {
  const Outcome out =
      read_files(small_bank(),
                 {{"a.jsonl",
                   "{\"candidate\": \"S1\", \"answers\": {\"1\": \"A\", \"3\": [\"A\", \"B\"]}}\n"
                   "{\"candidate\": \n"
                   "{\"candidate\": \"S2\", \"answers\": {\"1\": \"B\"}, \"submitted\": "
                   "\"2026-09-03T12:00:00Z\"}\n"}});
  CHECK(out.sheets == "S1: pay-close=A tools=A+B\nS2: pay-close=B time=1788436800\n");
  CHECK(out.rejects == "!  2: unreadable\n");
}

TEST_CASE("a mistake rejects the sheet it stands in once, with its id, and no other") {
  const Outcome alone = read_files(small_bank(), {{"a.yaml", "candidate: S1\nanswers: {1: A\n"}});
  CHECK(alone.sheets == "");
  CHECK(alone.rejects == "! S1 2: unreadable\n");
  const Outcome list =
      read_files(small_bank(),
                 {{"a.yaml",
                   "- candidate: S1\n  answers: {1: A}\n- candidate: S2\n  answers: {1: A, 1: B}\n"
                   "- candidate: S3\n  answers: {1: C}\n"}});
  CHECK(list.sheets == "S1: pay-close=A\nS3: pay-close=C\n");
  CHECK(list.rejects == "! S2 4: unreadable\n");
  const Outcome lines = read_files(
      small_bank(), {{"a.jsonl",
                      "{\"candidate\": \"S1\", \"answers\": {\"1\": \"A\", \"1\": \"B\"}}\n"
                      "{\"candidate\": \"S2\", \"answers\": {\"1\": \"B\"}}\n"}});
  CHECK(lines.sheets == "S2: pay-close=B\n");
  CHECK(lines.rejects == "! S1 1: unreadable\n");
}

TEST_CASE("a text without any answer is refused, not somebody's empty sheet") {
  const Outcome out = read_files(
      small_bank(), {{"notes.txt", "客服部会议纪要\n下周一开会\n"}, {"name.txt", "姓名：王芳\n"}});
  CHECK(out.rejects == "! notes 1: unreadable\n");
  CHECK(out.sheets == "王芳:\n");
}

TEST_CASE("a text file is one person, named by the file unless it says who") {
  const Outcome out = read_files(
      small_bank(), {{"王芳.txt", "1A 2b\r\n3DC"},
                     {"x.txt", "姓名：李雷 工号：007\n单选\n1A\n2B\n多选\n1AB 2CD\n判断 5对\n"}});
  CHECK(out.sheets ==
        "王芳: pay-close=A refund-days=b tools=DC\n"
        "007 李雷: pay-close=A refund-days=B tools=AB channels=CD polite=对\n");
  CHECK(out.rejects == "");
  CHECK(has(out.remarks, "the file name is the id of 1 sheet that hold none"));
}

TEST_CASE(
    "a heading in a text file may count through or begin again; what could be either is refused") {
  const Outcome through = read_files(small_bank(), {{"a.txt", "单选\n1A 2B\n多选\n3AB 4CD\n"}});
  CHECK(through.sheets == "a: pay-close=A refund-days=B tools=AB channels=CD\n");
  Bank bank = plain_key(4);
  bank.questions[1].type = QuestionType::multiple;
  bank.questions[2].type = QuestionType::multiple;
  bank.questions[3].type = QuestionType::multiple;
  const Outcome either = read_files(bank, {{"a.txt", "多选\n2AB 3CD\n"}});
  CHECK(either.sheets == "");
  CHECK(either.rejects == "! a 1: ambiguous-number\n");
}

TEST_CASE("a long answer goes on in the next line; other lines without a number are refused") {
  const Outcome out =
      read_files(small_bank(), {{"a.txt", "什么\n1A 2B\ncall.first: 您好\n请问有什么可以帮您\n"}});
  CHECK(out.sheets == "a: pay-close=A refund-days=B call.first=您好\\n请问有什么可以帮您\n");
  CHECK(out.rejects == "? a  1: unread-text 什么\n");
}

TEST_CASE("folders are walked by name, and what is no answer file is said") {
  const TempFolder folder;
  folder.write("b.csv", "工号,1,2\n2,A,B\n");
  folder.write("a/x.yaml", "candidate: 1\nanswers: {1: A}\n");
  folder.write("README.md", "# answers\n");
  folder.write("c.doc", "old");
  folder.write("empty.txt", " \n");
  const Outcome out = read_paths(small_bank(), {folder.path()});
  CHECK(out.sheets == "1: pay-close=A\n2: pay-close=A refund-days=B\n");
  CHECK(out.rejects == "! c 0: unreadable\n");
  CHECK(has(out.remarks, "1 file left out, no answer file: "));
  CHECK(has(out.remarks, "empty.txt: empty, left out"));
}

TEST_CASE("a path that is not there stops the run, a broken file does not") {
  CHECK(
      has(read_paths(small_bank(), {"/nonexistent/answers.csv"}).error, "no such file or folder"));
  const Outcome out =
      read_files(small_bank(), {{"bad.xlsx", "PK\x03\x04 broken"}, {"good.csv", "工号,1\n1,A\n"}});
  CHECK(out.error == "");
  CHECK(out.sheets == "1: pay-close=A\n");
  CHECK(out.rejects == "! bad 0: unreadable\n");
}

TEST_CASE("a bank, a key and a list of people among the answers are left out and said") {
  const Outcome out = read_files(small_bank(), {{"bank.yaml", "tiku: 1\nquestions: []\n"},
                                                {"people.csv", "工号,姓名,部门\n1,王芳,售前\n"},
                                                {"标准答案.csv", "工号,1,2\n0,A,B\n"},
                                                {"good.csv", "工号,1\n1,A\n"}});
  CHECK(out.sheets == "1: pay-close=A\n");
  CHECK(has(out.remarks, "bank.yaml: a bank or key"));
  CHECK(has(out.remarks, "people.csv: a table of people without answers"));
  CHECK(has(out.remarks, "标准答案.csv: the key, left out"));
}

TEST_CASE("a table saved in GBK is read and said") {
  // 工号,姓名,1 / 1,王芳,A in GBK
  const Outcome out = read_files(
      small_bank(), {{"a.csv", "\xb9\xa4\xba\xc5,\xd0\xd5\xc3\xfb,1\r\n1,\xcd\xf5\xb7\xbc,A\r\n"}});
  CHECK(out.sheets == "1 王芳: pay-close=A\n");
  CHECK(has(out.remarks, "read as GB18030"));
}

TEST_CASE("answers that name no item of the bank, mostly, stop the run") {
  const Outcome out =
      read_files(small_bank(), {{"a.yaml", "candidate: 1\nanswers: {x: A, y: B, 1: C}\n"}});
  CHECK(has(out.error, "only 1 of 3 answers name a question"));
}

TEST_CASE("hostile bytes end in a refusal or an error, never in silence") {
  const std::string all_bytes = [] {
    std::string bytes;
    for (int c = 1; c < 256; ++c) {
      bytes += static_cast<char>(c);
    }
    return bytes;
  }();
  for (const char* name : {"a.csv", "a.yaml", "a.jsonl", "a.txt", "a.xlsx"}) {
    CAPTURE(name);
    const Outcome out = read_files(small_bank(), {{name, all_bytes}});
    CHECK((out.error + out.rejects + out.findings) != "");
  }
  const Outcome deep = read_files(small_bank(), {{"a.yaml", "answers: " + std::string(5000, '[')}});
  CHECK((deep.rejects + deep.error) != "");
}

TEST_CASE("submission times sort, whatever their form") {
  // 2026-09-03 12:00:00 UTC is 1788436800.
  CHECK(parse_submission_time("2026/9/3 12:00:00") == 1788436800);
  CHECK(parse_submission_time("2026-09-03T12:00:00Z") == 1788436800);
  CHECK(parse_submission_time("2026-09-03T20:00:00+08:00") == 1788436800);
  CHECK(parse_submission_time("2026年9月3日 12:00") == 1788436800);
  CHECK(parse_submission_time("2026-9-3 下午12:00") == 1788436800);
  CHECK(parse_submission_time("46268.5") == 1788436800);
  CHECK(parse_submission_time("1788436800") == 1788436800);
  CHECK(parse_submission_time("1788436800123") == 1788436800);
  CHECK(parse_submission_time("2026-09-03") == 1788393600);
  CHECK_FALSE(parse_submission_time("yesterday").has_value());
  CHECK_FALSE(parse_submission_time("2026-13-03").has_value());
  CHECK_FALSE(parse_submission_time("").has_value());
}

TEST_CASE("ids that differ only by leading zeros are recognised") {
  CHECK(ids_differ_only_by_leading_zeros("00123", "123"));
  CHECK_FALSE(ids_differ_only_by_leading_zeros("123", "123"));
  CHECK_FALSE(ids_differ_only_by_leading_zeros("0A1", "A1"));
  CHECK_FALSE(ids_differ_only_by_leading_zeros("1230", "123"));
}

TEST_CASE("a roster is any table with id or name; who is on it twice is said") {
  const TempFolder folder;
  const std::string path = folder.write(
      "roster.csv", "花名册,,\n工号,姓名,部门\n001,王芳,售前\n002,李雷,\n001,王芳,售前\n");
  SourceMap sources;
  Sink sink;
  const Result<Roster> roster = load_roster(path, sources, sink);
  REQUIRE(roster.has_value());
  REQUIRE(roster->people.size() == 2);
  CHECK(roster->people[0].name == "王芳");
  CHECK(roster->origins[1].line == 4);
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].message.in(Lang::en) ==
        "\"001\" is on the roster twice, first in line 3");
}

TEST_CASE("marks are id, item, points, and empty points stay empty") {
  const TempFolder folder;
  const std::string path = folder.write("marks.csv",
                                        "id,item,max,proposed,points,marker,comment\n001,call."
                                        "first,2,1,1.5,赵,好\n002,call.first,2,1,,,\n,x,,,1,,\n");
  SourceMap sources;
  Sink sink;
  const Result<std::vector<Mark>> marks = load_marks(path, sources, sink);
  REQUIRE(marks.has_value());
  REQUIRE(marks->size() == 2);
  CHECK((*marks)[0].points == "1.5");
  CHECK((*marks)[0].comment == "好");
  CHECK((*marks)[1].points == "");
  CHECK(sink.diagnostics().size() == 1);
}

}  // namespace
}  // namespace tiku::testing
