#include "quiz/line_editor.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

void type(LineEditor& editor, std::initializer_list<const char*> characters) {
  for (const char* character : characters) {
    editor.handle({Key::Kind::text, character});
  }
}

void press(LineEditor& editor, Key::Kind kind) {
  editor.handle({kind, {}});
}

void control(LineEditor& editor, const char* letter) {
  editor.handle({Key::Kind::control, letter});
}

TEST_CASE("Backspace takes one Han character, and one letter with its accent") {
  LineEditor editor;
  type(editor, {"退", "款", "e", "\u0301"});
  press(editor, Key::Kind::backspace);
  CHECK(editor.text() == "退款");
  press(editor, Key::Kind::backspace);
  CHECK(editor.text() == "退");
}

TEST_CASE("text goes in where the cursor stands") {
  LineEditor editor;
  type(editor, {"退", "款"});
  press(editor, Key::Kind::left);
  type(editor, {"货"});
  CHECK(editor.text() == "退货款");
  press(editor, Key::Kind::home);
  press(editor, Key::Kind::erase);
  CHECK(editor.text() == "货款");
  press(editor, Key::Kind::end);
  type(editor, {"。"});
  CHECK(editor.text() == "货款。");
}

TEST_CASE("Ctrl-U clears to the left, Ctrl-K to the right, Ctrl-W a word or a Han character") {
  LineEditor editor;
  editor.set("one two 三四");
  control(editor, "w");
  CHECK(editor.text() == "one two 三");
  control(editor, "w");
  control(editor, "w");
  CHECK(editor.text() == "one ");
  control(editor, "a");
  press(editor, Key::Kind::right);
  control(editor, "k");
  CHECK(editor.text() == "o");
  control(editor, "u");
  CHECK(editor.text().empty());
  control(editor, "w");
  CHECK(editor.text().empty());
}

TEST_CASE("Enter and Escape are not the editor's") {
  LineEditor editor;
  CHECK_FALSE(editor.handle({Key::Kind::enter, {}}));
  CHECK_FALSE(editor.handle({Key::Kind::escape, {}}));
}

TEST_CASE("more than the limit is not taken, what was there stays") {
  LineEditor editor;
  editor.set(std::string(LineEditor::kMostBytes - 1, 'a'));
  type(editor, {"中"});
  CHECK(editor.text().size() == LineEditor::kMostBytes - 1);
  type(editor, {"b"});
  CHECK(editor.text().size() == LineEditor::kMostBytes);
}

}  // namespace
}  // namespace tiku
