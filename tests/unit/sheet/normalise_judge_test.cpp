#include <doctest/doctest.h>

#include "model/sheet.h"
#include "unit/sheet/normalise_support.h"

namespace tiku {
namespace {

using testing::Row;
using testing::said;

Question plain_judge() {
  Question question;
  question.type = QuestionType::judge;
  return question;
}

/// Real papers have A 错误 B 正确 as often as the reverse.
Question lettered_judge() {
  Question question = testing::choice(QuestionType::judge, {{"A", "错误"}, {"B", "正确"}});
  question.false_label.edit() = "A";
  question.true_label.edit() = "B";
  return question;
}

}  // namespace

TEST_CASE("what a key may write for true and false is canonical in an answer") {
  const Question question = plain_judge();
  for (const std::string_view raw : {"true", "对", "正确", "√"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "对");
    CHECK(normalise(question, raw).truth);
  }
  for (const std::string_view raw : {"false", "错", "错误", "×"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "错");
    CHECK_FALSE(normalise(question, raw).truth);
  }
}

TEST_CASE("every other word for true and false is accepted with a rule") {
  const Question question = plain_judge();
  for (const std::string_view raw :
       {"是", "✓", "✔", "☑",  "✅",    "T",    "True", "TRUE", "Y",     "Yes",
        "1",  "V", "v", "勾", "同意", "属实", "成立", "R",    "Right", "+"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "对 | judge-word");
  }
  for (const std::string_view raw :
       {"否", "不对", "不正确", "不是",   "✗",      "✘",      "✕",     "☒",
        "❌",  "X",    "x",      "╳",      "F",      "False",  "FALSE", "N",
        "No", "0",    "叉",     "不同意", "不属实", "不成立", "W",     "Wrong"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "错 | judge-word");
  }
  const Row rows[] = {
      {"Ｔ", "对 | full-width judge-word"},
      {"Ｆ", "错 | full-width judge-word"},
      {"Ｘ", "错 | full-width judge-word"},
      {"Х", "错 | look-alike judge-word"},  // Cyrillic
      {"（√）", "对 | full-width brackets"},
      {"(×)", "错 | brackets"},
      {"答案：错", "错 | full-width answer-label"},
      {"正确。", "对 | trailing-mark"},
      {"不正确。", "错 | trailing-mark judge-word"},
      {" 对 ", "对 | outer-space"},
      {"✔️", "对 | invisible judge-word"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("circles, 2 and letters without options wait for a person") {
  const Question question = plain_judge();
  for (const std::string_view raw : {"○", "〇", "O", "o", "2"}) {
    CAPTURE(raw);
    CHECK(said(question, raw) == "ambiguous two-readings");
  }
  CHECK(said(question, "A") == "ambiguous letter-without-options");
  CHECK(said(question, "B") == "ambiguous letter-without-options");
  CHECK(said(question, "*") == "ambiguous unreadable-mark");
  CHECK(said(question, "对错") == "invalid unclear");
  CHECK(said(question, "应该是对的吧") == "invalid unclear");
  CHECK(said(question, std::string("对") + kListSeparator + "错") == "invalid unclear");
}

TEST_CASE("letters mean what the declared options say") {
  const Question question = lettered_judge();
  const Row rows[] = {
      {"A", "错"},
      {"B", "对"},
      {"b", "对 | lower-case"},
      {"Ｂ", "对 | full-width"},
      {"B.", "对 | label-mark"},
      {"B、正确", "对 | label-prefix"},
      {"A.错", "错 | label-prefix"},
      {"A、正确", "ambiguous text-differs"},
      {"选B", "对 | answer-label"},
      {"正确", "对"},
      {"1", "ambiguous two-readings"},
      {"C", "invalid unclear"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.raw);
    CHECK(said(question, row.raw) == row.expected);
  }
}

TEST_CASE("an unanswered judgement is blank") {
  const Question question = plain_judge();
  CHECK(said(question, "") == "blank");
  CHECK(said(question, " \xE3\x80\x80") == "blank");
  CHECK(said(question, "-") == "blank | blank-word");
  CHECK(said(question, "（空）") == "blank | full-width blank-word");
  CHECK(said(question, "不会") == "blank | blank-word");
}

TEST_CASE("strict reading takes canonical forms only and names the one it wants") {
  const Question question = plain_judge();
  CHECK(said(normalise(question, "√", Tolerance::strict)) == "对");
  CHECK(said(normalise(question, "", Tolerance::strict)) == "blank");
  const Response refused = normalise(question, "T", Tolerance::strict);
  CHECK(said(refused) == "invalid not-canonical");
  CHECK(refused.explanation.in(Lang::en) == "'T' is not in canonical form; write 对");
  CHECK(refused.explanation.in(Lang::zh) == "“T”不是规范写法；请写 对");
  CHECK(said(normalise(question, "未答", Tolerance::strict)) == "invalid not-canonical");
  CHECK(said(normalise(question, "O", Tolerance::strict)) == "ambiguous two-readings");
}

TEST_CASE("a cell that says absent is recognised") {
  for (const std::string_view raw : {"缺考", "缺席", "请假", " 缺考 ", "（缺考）", "缺 考"}) {
    CAPTURE(raw);
    CHECK(says_absent(raw));
  }
  for (const std::string_view raw : {"", "-", "A", "缺", "不请假", "\xFF"}) {
    CAPTURE(raw);
    CHECK_FALSE(says_absent(raw));
  }
}

}  // namespace tiku
