// Texts that look like the format they are written in, and what no format keeps.
#include <doctest/doctest.h>

#include "bank/table_answer.h"
#include "interop/export_registry.h"
#include "interop/registry.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

struct Trip {
  Bank bank;
  std::string losses;
};

Trip trip(const std::string& yaml, const std::string& name) {
  const BankText text("tiku: 1\nid: t\nlanguage: zh-CN\nsections:\n" + yaml);
  CAPTURE(text.messages());
  REQUIRE_FALSE(text.sink().has_errors());
  const ExportFormat* writer = find_export_format(name);
  REQUIRE(writer != nullptr);
  const Result<ExportResult> written = writer->write(text.bank(), {true, "", Lang::en});
  REQUIRE(written);
  Trip out;
  for (const ExportLoss& loss : written->losses) {
    out.losses += loss.question + ": " + loss.what.in(Lang::en) + "\n";
  }
  const ImportInput input{"file." + std::string(writer->extension), written->bytes, nullptr};
  Result<ImportResult> result = recognise_import(input).read(input);
  REQUIRE(result);
  REQUIRE(result->papers.size() == 1);
  out.bank = std::move(result->papers.front().bank);
  return out;
}

TEST_CASE("markdown: lines of a text that look like an option, an answer or an explanation stay") {
  const Trip back = trip(
      "  - title: 单选题\n    type: single\n    points: 1\n    questions:\n"
      "      - {id: a, stem: \"看：\\nA. 苹果\\n答案：B\", options: {A: 一, B: 二}, answer: B}\n"
      "  - title: 简答题\n    type: short\n    points: 1\n    questions:\n"
      "      - {id: b, stem: 怎么办, answer: \"先问\\n答案：乙\\n解析：丙\", explanation: 因为}\n",
      "markdown");
  REQUIRE(back.bank.questions.size() == 2);
  CHECK(back.bank.questions[0].stem == "看：\nA. 苹果\n答案：B");
  CHECK(back.bank.questions[0].options.size() == 2);
  CHECK(back.bank.questions[0].key_text() == "B");
  CHECK(back.bank.questions[1].rubric->reference == "先问\n答案：乙\n解析：丙");
  CHECK(back.bank.questions[1].explanation == "因为");
}

TEST_CASE("markdown: a judgement and a short answer with brackets in the stem keep their type") {
  const Trip back = trip(
      "  - title: 判断题\n    type: judge\n    points: 1\n    questions:\n"
      "      - {id: a, stem: main() 是入口, answer: true}\n"
      "  - title: 简答题\n    type: short\n    points: 1\n    questions:\n"
      "      - {id: b, stem: 写出 ____ 的意思, answer: 无}\n",
      "markdown");
  REQUIRE(back.bank.questions.size() == 2);
  CHECK(back.bank.questions[0].type == QuestionType::judge);
  CHECK(back.bank.questions[1].type == QuestionType::short_answer);
}

TEST_CASE("markdown: backslashes of an accepted text are not doubled") {
  const Trip back = trip(
      "  - title: 填空题\n    type: fill\n    points: 2\n    questions:\n"
      "      - {id: a, stem: 到 ____ 或 ____ , answer: [['C:\\temp\\', 'a;b\\;c'], ['x\\|y']]}\n",
      "markdown");
  REQUIRE(back.bank.questions.size() == 1);
  const std::vector<Blank>& blanks = back.bank.questions[0].fill.blanks;
  REQUIRE(blanks.size() == 2);
  REQUIRE(blanks[0].size() == 2);
  CHECK(blanks[0][0].text == "C:\\temp\\");
  CHECK(blanks[0][1].text == "a;b\\;c");
  CHECK(blanks[1][0].text == "x\\|y");
}

TEST_CASE("cells of keys: two backslashes before a sign stand for one, elsewhere for two") {
  const auto first = [](std::string_view cell) { return parse_table_blanks(cell, {})[0][0].text; };
  CHECK(first(R"(\\server\share)") == R"(\\server\share)");
  CHECK(first(R"(a\;b)") == "a;b");
  CHECK(first(R"(a\\;b)") == R"(a\)");
  CHECK(first(R"(a\\\;b)") == R"(a\;b)");
  CHECK(first(R"(C:\)") == R"(C:\)");
}

TEST_CASE("qti and markdown list indents, empty lines and runs of spaces as lost") {
  const std::string code =
      "  - title: 单选题\n    type: single\n    points: 1\n    questions:\n"
      "      - {id: a, stem: \"for\\n    x\", options: {A: 一, B: 二}, answer: A}\n"
      "      - {id: b, stem: \"上\\n\\n下\", options: {A: 一, B: 二}, answer: A}\n"
      "      - {id: c, stem: 平常, options: {A: 一 二, B: 二}, answer: A}\n";
  for (const char* name : {"qti", "markdown"}) {
    CAPTURE(name);
    const std::string losses = trip(code, name).losses;
    CHECK(losses.find("a: indents, empty lines and runs of spaces\n") != std::string::npos);
    CHECK(losses.find("b: indents, empty lines and runs of spaces\n") != std::string::npos);
    CHECK(losses.find("c: indents") == std::string::npos);
  }
}

TEST_CASE("qti: shares come back as fractions, and a blank that no answer earns whole is said") {
  const Trip back = trip(
      "  - title: 填空题\n    type: fill\n    points: 1\n    questions:\n"
      "      - id: a\n        stem: ____、____ 和 ____\n"
      "        answer: [[甲, {text: 乙, share: 1/2}, {text: 丙, share: 2/3}], [丁], [戊]]\n"
      "      - id: b\n        stem: 只有 ____\n        answer: [[{text: 己, share: 1/2}]]\n",
      "qti");
  REQUIRE(back.bank.questions.size() == 2);
  const Blank& blank = back.bank.questions[0].fill.blanks.at(0);
  REQUIRE(blank.size() == 3);
  CHECK(blank[1].share == Rational(2, 3));
  CHECK(blank[2].share == Rational(1, 2));
  CHECK(back.losses.find("b: answers that earn a part of the points") != std::string::npos);
  CHECK(back.losses.find("a: answers that earn") == std::string::npos);
}

TEST_CASE("gift: signs of formats are text behind the first, and arrows make no pairs") {
  const Trip back = trip(
      "  - title: 填空题\n    type: fill\n    points: 1\n    questions:\n"
      "      - {id: a, stem: '[html] 是 ____', answer: 记号, explanation: '[html] 也是'}\n"
      "      - {id: b, stem: 箭头是 ____, answer: '->'}\n",
      "gift");
  REQUIRE(back.bank.questions.size() == 1);
  CHECK(back.bank.questions[0].stem == "[html] 是 ____");
  CHECK(back.bank.questions[0].explanation == "[html] 也是");
  CHECK(back.losses.find("b: left out: an answer with ->") != std::string::npos);
}

}  // namespace
}  // namespace tiku
