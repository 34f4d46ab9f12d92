#include <doctest/doctest.h>

#include "model/sheet.h"
#include "unit/sheet/normalise_support.h"

namespace tiku {
namespace {

using testing::choice;
using testing::Row;
using testing::said;

Question refund(QuestionType type) {
  return choice(type,
                {{"A", "立即致歉"}, {"B", "核实订单"}, {"C", "推给物流"}, {"D", "退款、退货"}});
}

Question waiting_days(QuestionType type) {
  return choice(type, {{"A", "1 天"}, {"B", "3 天"}, {"C", "10 天"}, {"D", "30 天"}});
}

std::string list(std::vector<std::string> members) {
  std::string joined;
  for (const std::string& member : members) {
    joined += (joined.empty() ? "" : std::string(1, kListSeparator)) + member;
  }
  return joined;
}

}  // namespace

TEST_CASE("a single answer is understood in every form candidates write") {
  const Question question = refund(QuestionType::single);
  const Row rows[] = {
      {"A", "A"},
      {"", "blank"},
      {"  ", "blank"},
      {"a", "A | lower-case"},
      {" A ", "A | outer-space"},
      {"\xEF\xBB\xBF"
       "A",
       "A | invisible"},
      {"A\xE2\x80\x8B", "A | invisible"},
      {"\xC2\xA0"
       "A\xE3\x80\x80",
       "A | outer-space"},
      {"Ａ", "A | full-width"},
      {"ａ", "A | full-width lower-case"},
      {"A.", "A | label-mark"},
      {"A、", "A | label-mark"},
      {"A．", "A | full-width label-mark"},
      {"A:", "A | label-mark"},
      {"A：", "A | full-width label-mark"},
      {"A)", "A | label-mark"},
      {"A。", "A | label-mark"},
      {"A;", "A | separators"},
      {"(A)", "A | brackets"},
      {"（A）", "A | full-width brackets"},
      {"【A】", "A | brackets"},
      {"[A]", "A | brackets"},
      {"\"A\"", "A | brackets"},
      {"“A”", "A | brackets"},
      {"‘A’", "A | brackets"},
      {"「A」", "A | brackets"},
      {"选A", "A | answer-label"},
      {"答A", "A | answer-label"},
      {"答案：A", "A | full-width answer-label"},
      {"答案:A", "A | answer-label"},
      {"A选项", "A | answer-label"},
      {"选项A", "A | answer-label"},
      {"选 A。", "A | trailing-mark answer-label"},
      {"A、立即致歉", "A | label-prefix"},
      {"A.立即致歉", "A | label-prefix"},
      {"A 立即致歉", "A | label-prefix"},
      {"A立即致歉", "A | label-prefix"},
      {"（A）立即致歉", "A | full-width brackets label-prefix"},
      {"立即致歉", "A | option-text"},
      {"退款、退货", "D | option-text"},
      {"D、退款、退货", "D | label-prefix"},
      {"立即", "A | option-prefix"},
      {"1", "A | position"},
      {"１", "A | full-width position"},
      {"①", "A | circled-number position"},
      {"第1项", "A | position"},
      {"第一项", "A | position"},
      {"第 1 项", "A | position"},
      {"А", "A | look-alike"},  // Cyrillic
      {"В", "B | look-alike"},
      {"С", "C | look-alike"},
      {"Α", "A | look-alike"},  // Greek
      {"Β", "B | look-alike"},
      {"AA", "A | duplicate"},
      {"A,A", "A | separators duplicate"},
      {"AB", "invalid two-picks"},
      {"A,B", "invalid two-picks"},
      {"BA", "invalid two-picks"},
      {"12", "invalid two-picks"},
      {"E", "invalid unknown-option"},
      {"l", "invalid unknown-option"},
      {"5", "invalid unknown-option"},
      {"-1", "invalid unknown-option"},
      {"0", "invalid unknown-option"},
      {"AE", "invalid unknown-option"},
      {"asdf", "invalid unknown-option"},
      {"4不会", "invalid unknown-option"},
      {"A、核实订单", "ambiguous text-differs"},
      {"*", "ambiguous unreadable-mark"},
      {"#", "ambiguous unreadable-mark"},
      {"＊", "ambiguous unreadable-mark"},
      {"D〖快递柜〗", "D | other-text"},
      {"D、退款、退货〖快递柜〗", "D | other-text label-prefix"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("words and marks for no answer are blank, and the ledger knows") {
  const Question question = refund(QuestionType::single);
  for (const std::string_view raw :
       {"-",    "--",     "—",      "——",   "/",    "\\",   ".",      "。",     "无",
        "空",   "未答",   "未作答", "未填", "缺答", "不会", "不知道", "不清楚", "跳过",
        "(空)", "(跳过)", "null",   "NULL", "None", "nan",  "N/A",    "#N/A"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "blank | blank-word");
  }
  CHECK(said(question, "（空）") == "blank | full-width blank-word");
  CHECK(said(question, "（跳过）") == "blank | full-width blank-word");
}

TEST_CASE("several picks are understood in every form candidates write") {
  const Question question = refund(QuestionType::multiple);
  const Row rows[] = {
      {"ABD", "ABD"},
      {"A", "A"},
      {"DBA", "ABD | order"},
      {"abd", "ABD | lower-case"},
      {"aBd", "ABD | lower-case"},
      {"ABDA", "ABD | duplicate order"},
      {"Ａ Ｂ Ｄ", "ABD | full-width separators"},
      {"A B D", "ABD | separators"},
      {"A\tB\tD", "ABD | separators"},
      {"A\nB\nD", "ABD | separators"},
      {"A,B,D", "ABD | separators"},
      {"A，B，D", "ABD | full-width separators"},
      {"A、B、D", "ABD | separators"},
      {"A;B;D", "ABD | separators"},
      {"A；B；D", "ABD | full-width separators"},
      {"A|B|D", "ABD | separators"},
      {"A｜B｜D", "ABD | full-width separators"},
      {"A/B/D", "ABD | separators"},
      {"A／B／D", "ABD | full-width separators"},
      {"A\\B\\D", "ABD | separators"},
      {"A+B+D", "ABD | separators"},
      {"A＋B＋D", "ABD | full-width separators"},
      {"A&B&D", "ABD | separators"},
      {"A-B-D", "ABD | separators"},
      {"A·B·D", "ABD | separators"},
      {"A.B.D", "ABD | separators"},
      {"A。B。D", "ABD | separators"},
      {"A┋B┋D", "ABD | separators"},
      {"A和B", "AB | separators"},
      {"A及B", "AB | separators"},
      {"A与B", "AB | separators"},
      {"A, B, D", "ABD | separators"},
      {"A、B、D。", "ABD | separators label-mark"},
      {"[\"A\",\"B\"]", "AB | brackets separators"},
      {"{A,B}", "AB | brackets separators"},
      {"(A)(B)", "AB | brackets"},
      {"1,2,4", "ABD | position separators"},
      {"124", "ABD | position"},
      {"①②④", "ABD | circled-number position"},
      {"A-D", "ABCD | range"},
      {"A~D", "ABCD | range"},
      {"A～D", "ABCD | full-width range"},
      {"A至D", "ABCD | range"},
      {"A-C,D", "ABCD | range separators"},
      {"D-A", "ambiguous two-readings"},
      {"答案：ABD", "ABD | full-width answer-label"},
      {"选ABD", "ABD | answer-label"},
      {"A、立即致歉┋B、核实订单", "AB | label-prefix separators"},
      {"立即致歉┋核实订单", "AB | option-text separators"},
      {"立即致歉,退款、退货", "AD | option-text separators"},
      {"退款、退货、立即致歉", "AD | option-text separators order"},
      {"A.立即致歉 B.核实订单", "AB | label-prefix"},
      {"A、立即致歉B、核实订单", "AB | label-prefix"},
      {"A┋D〖快递柜、驿站〗", "AD | other-text separators"},
      {"АВ", "AB | look-alike"},  // Cyrillic
      {"AВD", "ABD | look-alike"},
      {"ABE", "invalid unknown-option"},
      {"A,E", "invalid unknown-option"},
      {"125", "invalid unknown-option"},
      {"114", "invalid unknown-option"},
      {"、", "blank | blank-word"},
      {"{}", "blank | brackets blank-word"},
      {"无", "blank | blank-word"},
      {"**", "ambiguous unreadable-mark"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("a list of a file is canonical") {
  const Question question = refund(QuestionType::indeterminate);
  CHECK(said(question, list({"A", "B", "D"})) == "ABD");
  CHECK(said(question, list({"D", "A"})) == "AD | order");
  CHECK(said(question, list({"a", "选B"})) == "AB | lower-case answer-label");
  CHECK(said(question, list({"A", ""})) == "A");
  CHECK(said(question, list({"", ""})) == "blank");
  CHECK(said(question, list({"A", "X"})) == "invalid unknown-option");
  CHECK(said(refund(QuestionType::single), list({"A", "B"})) == "invalid two-picks");
}

TEST_CASE("numbers are texts before they are positions") {
  const Question numbers = choice(QuestionType::single, {{"A", "3"}, {"B", "1"}, {"C", "12"}});
  CHECK(said(numbers, "1") == "B | option-text");
  CHECK(said(numbers, "12") == "C | option-text");
  CHECK(said(numbers, "2") == "invalid unknown-option");
  const Question days = waiting_days(QuestionType::single);
  CHECK(said(days, "3") == "ambiguous two-readings");
  CHECK(said(days, "2") == "B | position");
  CHECK(said(days, "3天") == "B | option-text");
  CHECK(said(days, "1") == "A | position");
}

TEST_CASE("digits that are labels are labels") {
  const Question question = choice(QuestionType::multiple, {{"1", "早"}, {"3", "中"}, {"2", "晚"}});
  CHECK(said(question, "3") == "3");
  CHECK(said(question, "32") == "32");
  CHECK(said(question, "2,1") == "12 | separators order");
}

TEST_CASE("labels of several characters work, and so do more than nine options") {
  Question question = choice(QuestionType::multiple, {});
  for (int i = 1; i <= 12; ++i) {
    question.options.push_back(
        {std::to_string(i), "第 " + std::string(static_cast<std::size_t>(i), 'x'), {}});
  }
  CHECK(said(question, "10") == "10");
  CHECK(said(question, "1,10") == "1,10");
  CHECK(said(question, "10、1") == "1,10 | separators order");
  CHECK(said(question, "124") == "invalid unknown-option");
  CHECK(said(question, "1,2") == "1,2");
  const Question letters =
      choice(QuestionType::multiple, {{"甲", "一线"}, {"乙", "二线"}, {"丙", "三线"}});
  CHECK(said(letters, "甲,丙") == "甲,丙");
  CHECK(said(letters, "甲丙") == "甲,丙");
  CHECK(said(letters, "甲、丙") == "甲,丙 | separators");
}

TEST_CASE("with known labels only, texts are accepted unchecked and positions are letters") {
  Question key = choice(QuestionType::multiple, {{"A", ""}, {"B", ""}, {"D", ""}});
  key.options_stated = false;
  CHECK(said(key, "ABD") == "ABD");
  CHECK(said(key, "a,d") == "AD | lower-case separators");
  CHECK(said(key, "4") == "D | position");
  CHECK(said(key, "3") == "invalid unknown-option");
  CHECK(said(key, "A-B") == "AB | range");
  CHECK(said(key, "A-D") == "ambiguous two-readings");
  CHECK(said(key, "A、致歉┋B、核实") == "AB | unchecked-text");
}

TEST_CASE("what an option says wins over what a blank usually says") {
  const Question question =
      choice(QuestionType::single, {{"A", "无"}, {"B", "不会影响信用"}, {"C", "/"}});
  CHECK(said(question, "无") == "A | option-text");
  CHECK(said(question, "/") == "C | option-text");
  CHECK(said(question, "不会") == "ambiguous two-readings");
}

TEST_CASE("options that read alike leave the answer to a person") {
  const Question question =
      choice(QuestionType::single, {{"A", "退款"}, {"B", "退款"}, {"C", "退款到卡"}});
  CHECK(said(question, "退款") == "ambiguous two-readings");
  CHECK(said(question, "退款到卡") == "C | option-text");
}

}  // namespace tiku
