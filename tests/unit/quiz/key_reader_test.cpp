#include "quiz/key_reader.h"

#include <vector>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::vector<std::string> keys_of(std::string_view bytes) {
  KeyReader reader;
  reader.feed(bytes);
  std::vector<std::string> keys;
  while (const std::optional<Key> key = reader.next()) {
    const bool named = key->kind == Key::Kind::control;
    keys.push_back(named ? "^" + key->text : key->text);
  }
  return keys;
}

using Keys = std::vector<std::string>;

TEST_CASE("letters, full-width letters and Han characters are one key each") {
  CHECK(keys_of("aＢ中") == Keys{"a", "Ｂ", "中"});
}

TEST_CASE("control bytes are named by their letter, Enter and Backspace by what they do") {
  CHECK(keys_of("\x03\x1a") == Keys{"^c", "^z"});
  KeyReader reader;
  reader.feed("\r\n\x7f\b\t");
  CHECK(reader.next()->kind == Key::Kind::enter);
  CHECK(reader.next()->kind == Key::Kind::enter);
  CHECK(reader.next()->kind == Key::Kind::backspace);
  CHECK(reader.next()->kind == Key::Kind::backspace);
  CHECK(reader.next()->kind == Key::Kind::tab);
}

TEST_CASE("arrows come as one key, in either of the two ways terminals send them") {
  KeyReader reader;
  reader.feed("\x1b[A\x1bOB\x1b[C\x1b[D\x1b[H\x1b[4~\x1b[3~");
  CHECK(reader.next()->kind == Key::Kind::up);
  CHECK(reader.next()->kind == Key::Kind::down);
  CHECK(reader.next()->kind == Key::Kind::right);
  CHECK(reader.next()->kind == Key::Kind::left);
  CHECK(reader.next()->kind == Key::Kind::home);
  CHECK(reader.next()->kind == Key::Kind::end);
  CHECK(reader.next()->kind == Key::Kind::erase);
}

TEST_CASE("sequences nobody knows have no effect and do not spill letters") {
  KeyReader reader;
  reader.feed("\x1b[15~\x1b[1;5Cx");
  CHECK(reader.next()->kind == Key::Kind::unknown);
  CHECK(reader.next()->kind == Key::Kind::unknown);
  CHECK(reader.next()->text == "x");
}

TEST_CASE("a character and a sequence may come in pieces") {
  KeyReader reader;
  reader.feed("\xE4\xB8");
  CHECK_FALSE(reader.next().has_value());
  reader.feed("\xAD\x1b[");
  CHECK(reader.next()->text == "中");
  CHECK_FALSE(reader.next().has_value());
  reader.feed("A");
  CHECK(reader.next()->kind == Key::Kind::up);
}

TEST_CASE("an Escape followed by silence is the Escape key") {
  KeyReader reader;
  reader.feed("\x1b");
  CHECK_FALSE(reader.next().has_value());
  CHECK(reader.next_after_silence()->kind == Key::Kind::escape);
  CHECK_FALSE(reader.has_waiting());
}

TEST_CASE("a pasted block is one key without line ends and control characters") {
  KeyReader reader;
  reader.feed("\x1b[200~第一行\r第二\x07行\x1b[201~z");
  const std::optional<Key> pasted = reader.next();
  REQUIRE(pasted.has_value());
  CHECK(pasted->pasted);
  CHECK(pasted->text == "第一行 第二行");
  CHECK(reader.next()->text == "z");
}

TEST_CASE("bytes that are no UTF-8 are dropped") {
  CHECK(keys_of("\xFF\xC0 a") == Keys{" ", "a"});
  KeyReader reader;
  reader.feed("\xE4");
  CHECK_FALSE(reader.next().has_value());
  CHECK(reader.next_after_silence()->kind == Key::Kind::unknown);
  CHECK_FALSE(reader.has_waiting());
}

}  // namespace
}  // namespace tiku
