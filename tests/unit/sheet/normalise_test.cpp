#include "sheet/normalise.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

#include "base/random.h"
#include "model/sheet.h"
#include "support/rounds.h"
#include "unit/sheet/normalise_support.h"

namespace tiku {
namespace {

using testing::choice;
using testing::said;

/// One question of every type that answers are read for.
std::vector<Question> questions() {
  std::vector<Question> all;
  for (const QuestionType type :
       {QuestionType::single, QuestionType::multiple, QuestionType::indeterminate}) {
    all.push_back(choice(
        type, {{"A", "立即致歉"}, {"B", "3 天"}, {"C", "无"}, {"D", "退款、退货"}, {"E", "AB"}}));
  }
  all.push_back(choice(QuestionType::multiple, {{"10", "x"}, {"甲", "y"}, {"1", "z"}}));
  Question judge = choice(QuestionType::judge, {{"A", "错误"}, {"B", "正确"}});
  judge.false_label.edit() = "A";
  judge.true_label.edit() = "B";
  all.push_back(judge);
  Question fill;
  fill.type = QuestionType::fill;
  fill.fill.blanks.resize(2);
  fill.fill.blanks[0].emplace_back();
  fill.fill.blanks[0][0].text = "14天";
  all.push_back(fill);
  Question words;
  words.type = QuestionType::short_answer;
  all.push_back(words);
  Question given;
  given.type = QuestionType::given;
  given.points = 5;
  all.push_back(given);
  return all;
}

std::string random_answer(Random& random) {
  static const std::vector<std::string> kPieces = {
      "A",       "B",  "c",    "d",        "E",          "F",    "甲",    "10",   "1",
      "2",       "①",  "③",    "、",       ",",          ";",    "|",     " ",    "-",
      "~",       "┋",  "(",    ")",        "（",         "）",   "【",    "】",   "答案",
      "：",      "选", "。",   "立即致歉", "退款、退货", "3 天", "对",    "错",   "√",
      "×",       "不", "正确", "无",       "*",          "#",    "〖x〗", "А",    "\n",
      "\\",      "0",  ".",    "/",        "3",          "第",   "项",    "\x1f", "\xE2\x80\x8B",
      "\xCC\x81"};
  std::string out;
  const std::uint64_t length = random.below(6);
  for (std::uint64_t i = 0; i <= length; ++i) {
    out += kPieces[random.below(kPieces.size())];
  }
  return out;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) {
    out += piece;
  }
  return out;
}

}  // namespace

TEST_CASE("what was read once is canonical and says the same again" *
          doctest::test_suite("random")) {
  Random random(test_seed(20261122));
  int answered = 0;
  for (const Question& question : questions()) {
    for (std::size_t i = 0; i < test_rounds(4000); ++i) {
      const std::string raw = random_answer(random);
      const Response first = normalise(question, raw);
      if (first.kind != Response::Kind::answered) {
        continue;
      }
      ++answered;
      const Response again = normalise(question, first.normalised);
      CAPTURE(raw);
      CAPTURE(first.normalised);
      CHECK(said(again) == first.normalised);
      CHECK(again.picks == first.picks);
      CHECK(again.truth == first.truth);
      if (raw.find('\n') == std::string::npos) {  // a line end within a blank is shown as a space
        CHECK(again.blanks == first.blanks);
      }
      CHECK(again.given == first.given);
      CHECK(said(normalise(question, first.normalised, Tolerance::strict)) == first.normalised);
    }
  }
  CHECK(answered > 3000);
}

TEST_CASE("an answer that needed no rule passes strict reading, any other does not" *
          doctest::test_suite("random")) {
  Random random(test_seed(7));
  for (const Question& question : questions()) {
    for (std::size_t i = 0; i < test_rounds(1000); ++i) {
      const std::string raw = random_answer(random);
      const Response tolerant = normalise(question, raw);
      const Response strict = normalise(question, raw, Tolerance::strict);
      CAPTURE(raw);
      if (tolerant.rules.empty()) {
        CHECK(said(strict) == said(tolerant));
      } else {
        CHECK(said(strict) == "invalid not-canonical");
      }
    }
  }
}

TEST_CASE("invalid and ambiguous answers always say why, in both languages" *
          doctest::test_suite("random")) {
  Random random(test_seed(11));
  for (const Question& question : questions()) {
    for (std::size_t i = 0; i < test_rounds(1000); ++i) {
      const Response response = normalise(question, random_answer(random));
      const bool refused =
          response.kind == Response::Kind::invalid || response.kind == Response::Kind::ambiguous;
      CHECK(refused != response.reason.empty());
      CHECK(refused != response.explanation.in(Lang::en).empty());
      CHECK(refused != response.explanation.in(Lang::zh).empty());
      CHECK((!refused || response.rules.empty()));
    }
  }
}

TEST_CASE("any bytes of any length end in an answer or a reason") {
  const std::string hostile[] = {"\xFF\xFE",
                                 std::string("A\0B", 3),
                                 "\x1B[2J",
                                 "\xE2\x80\xAE"
                                 "DCBA",
                                 repeated("\xCC\x81\xCC\xA3", 50'000),
                                 repeated("A,", 1'000'000),
                                 repeated("(", 100'000),
                                 repeated("答案", 100'000),
                                 repeated("、", 100'000),
                                 repeated("〖", 100'000),
                                 repeated("立即", 100'000),
                                 repeated("\x1f", 100'000),
                                 repeated(";", 100'000),
                                 repeated("1", 4000),
                                 repeated("%", 60),
                                 repeated("*", 100'000),
                                 repeated("(1)", 100'000),
                                 repeated("A-", 4000)};
  for (const Question& question : questions()) {
    for (const std::string& raw : hostile) {
      const Response response = normalise(question, raw);
      CHECK((response.kind != Response::Kind::invalid || !response.reason.empty()));
      CHECK(response.explanation.in(Lang::en).size() < 400);
    }
  }
  CHECK(said(questions().front(), "\xFF") == "invalid not-text");
  CHECK(said(questions().front(), repeated("A,", 100'000)) == "invalid too-long");
}

TEST_CASE("every tolerance has a name of its own and stands once in the registry") {
  std::set<std::string_view> names;
  for (const ToleranceRule* const rule : tolerance_rules()) {
    CAPTURE(rule->name);
    CHECK(names.insert(rule->name).second);
    CHECK_FALSE(rule->summary.in(Lang::en).empty());
    CHECK_FALSE(rule->summary.in(Lang::zh).empty());
  }
  CHECK(names.size() == 26);
}

TEST_CASE("only what a person should look at is doubtful") {
  std::set<std::string_view> doubtful;
  for (const ToleranceRule* const rule : tolerance_rules()) {
    if (rule->doubtful) {
      doubtful.insert(rule->name);
    }
  }
  CHECK(doubtful == std::set<std::string_view>{"look-alike", "unchecked-text", "option-prefix",
                                               "range", "blank-separator", "decimal-comma"});
}

}  // namespace tiku
