#include "quiz/answer_entry.h"

#include <doctest/doctest.h>

#include "model/sheet.h"
#include "support/paper.h"

namespace tiku {
namespace {

Question choice(QuestionType type) {
  Question question = test::single_choice_bank("A").questions[0];
  question.type = type;
  return question;
}

Question blanks(std::size_t n) {
  Question question;
  question.type = QuestionType::fill;
  question.fill.blanks.resize(n);
  return question;
}

Action type(AnswerEntry& entry, std::string_view text) {
  return entry.handle({Key::Kind::text, std::string(text)});
}

Action press(AnswerEntry& entry, Key::Kind kind) {
  return entry.handle({kind, {}});
}

TEST_CASE("practice: one key answers a single choice, in any width and case, or by its place") {
  for (const char* key : {"B", "b", "Ｂ", "ｂ", "2", "２"}) {
    const Question question = choice(QuestionType::single);
    AnswerEntry entry(question, EntryMode::at_once, "");
    const Action action = type(entry, key);
    CHECK(action.kind == Action::Kind::answer);
    CHECK(action.text == "B");
  }
}

TEST_CASE("where options are digits a digit is the option, not a place") {
  Question question = choice(QuestionType::single);
  question.options = {{"3", "three", {}}, {"1", "one", {}}};
  AnswerEntry entry(question, EntryMode::at_once, "");
  CHECK(type(entry, "1").text == "1");
  CHECK(type(entry, "2").kind == Action::Kind::unclear);
}

TEST_CASE("exam: a key picks, another changes it, Enter answers") {
  const Question question = choice(QuestionType::single);
  AnswerEntry entry(question, EntryMode::confirmed, "C");
  CHECK(entry.written() == "C");
  CHECK_FALSE(entry.is_changed());
  CHECK(type(entry, "a").kind == Action::Kind::none);
  CHECK(type(entry, "d").kind == Action::Kind::none);
  CHECK(entry.is_changed());
  CHECK(press(entry, Key::Kind::enter).text == "D");
}

TEST_CASE("ticks toggle, stand in order, and Backspace takes back the last one") {
  const Question question = choice(QuestionType::multiple);
  AnswerEntry entry(question, EntryMode::at_once, "");
  type(entry, "d");
  type(entry, "a");
  type(entry, "c");
  type(entry, "d");
  CHECK(entry.written() == "AC");
  press(entry, Key::Kind::backspace);
  CHECK(press(entry, Key::Kind::enter).text == "A");
}

TEST_CASE("right and wrong by digits, letters and signs") {
  for (const char* key : {"1", "A", "t", "Y", "对", "√"}) {
    const Question question = choice(QuestionType::judge);
    AnswerEntry entry(question, EntryMode::at_once, "");
    CHECK(type(entry, key).text == "√");
  }
  for (const char* key : {"2", "b", "F", "n", "错", "×"}) {
    const Question question = choice(QuestionType::judge);
    AnswerEntry entry(question, EntryMode::at_once, "");
    CHECK(type(entry, key).text == "×");
  }
}

TEST_CASE("a Han character where a letter is due: the way out is said once") {
  const Question question = choice(QuestionType::single);
  AnswerEntry entry(question, EntryMode::at_once, "");
  const Text first = type(entry, "比").why;
  const Text second = type(entry, "比").why;
  CHECK(first.in(Lang::zh) == "请切换到英文输入，或直接按数字键：1 就是第一个选项");
  CHECK(second.in(Lang::zh) == "没有选项 比；请选 A-D");
}

TEST_CASE("Enter without an answer warns before it counts as missed") {
  const Question question = choice(QuestionType::single);
  AnswerEntry entry(question, EntryMode::at_once, "");
  CHECK(press(entry, Key::Kind::enter).kind == Action::Kind::unclear);
  const Action given_up = press(entry, Key::Kind::enter);
  CHECK(given_up.kind == Action::Kind::answer);
  CHECK(given_up.text.empty());
}

TEST_CASE("Enter goes from blank to blank and answers after the last one") {
  const Question question = blanks(2);
  AnswerEntry entry(question, EntryMode::at_once, "");
  type(entry, "七");
  type(entry, "天");
  CHECK(press(entry, Key::Kind::enter).kind == Action::Kind::none);
  CHECK(entry.line().blank == 1);
  type(entry, "1");
  press(entry, Key::Kind::up);
  CHECK(entry.line().text == "七天");
  press(entry, Key::Kind::down);
  const Action action = press(entry, Key::Kind::enter);
  CHECK(action.text == std::string("七天") + kListSeparator + "1");
}

TEST_CASE("letters are commands nowhere, a colon begins one, two colons are text") {
  const Question question = blanks(1);
  AnswerEntry entry(question, EntryMode::at_once, "");
  type(entry, "q");
  CHECK(entry.written() == "q");
  press(entry, Key::Kind::backspace);
  type(entry, "：");
  CHECK(entry.line().command);
  type(entry, "q");
  CHECK(press(entry, Key::Kind::enter).kind == Action::Kind::pause);
  type(entry, ":");
  type(entry, ":");
  CHECK(entry.written() == ":");
}

TEST_CASE("Escape never leaves, it only closes a command line") {
  const Question question = choice(QuestionType::single);
  AnswerEntry entry(question, EntryMode::at_once, "");
  CHECK(press(entry, Key::Kind::escape).kind == Action::Kind::none);
  type(entry, ":");
  CHECK(press(entry, Key::Kind::escape).kind == Action::Kind::none);
  CHECK_FALSE(entry.line().command);
}

TEST_CASE("pasted text chooses nothing, but goes into a blank") {
  const Question question = choice(QuestionType::single);
  AnswerEntry entry(question, EntryMode::at_once, "");
  CHECK(entry.handle({Key::Kind::text, "B", true}).kind == Action::Kind::unclear);
  const Question gap = blanks(1);
  AnswerEntry text_entry(gap, EntryMode::at_once, "");
  text_entry.handle({Key::Kind::text, "：七天", true});
  CHECK(text_entry.written() == "：七天");
}

TEST_CASE("a whole line is an answer or a command") {
  const Question question = choice(QuestionType::multiple);
  AnswerEntry entry(question, EntryMode::at_once, "");
  CHECK(entry.handle_line("  ac ").text == "ac");
  CHECK(entry.handle_line("：交卷").kind == Action::Kind::hand_in);
  CHECK(entry.handle_line(":12").number == 12);
  CHECK(entry.handle_line("2").text == "B");
}

}  // namespace
}  // namespace tiku
