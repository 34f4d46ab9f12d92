#include "quiz/line_editor.h"

#include "base/grapheme.h"
#include "base/utf8.h"

namespace tiku {

void LineEditor::set(std::string text) {
  text_ = std::move(text);
  cursor_ = text_.size();
}

bool LineEditor::handle(const Key& key) {
  switch (key.kind) {
    case Key::Kind::text:
      insert(key.text);
      return true;
    case Key::Kind::backspace:
      erase(before(), cursor_);
      return true;
    case Key::Kind::erase:
      erase(cursor_, after());
      return true;
    case Key::Kind::left:
      cursor_ = before();
      return true;
    case Key::Kind::right:
      cursor_ = after();
      return true;
    case Key::Kind::home:
      cursor_ = 0;
      return true;
    case Key::Kind::end:
      cursor_ = text_.size();
      return true;
    case Key::Kind::control:
      return handle_control(key.text[0]);
    case Key::Kind::enter:
    case Key::Kind::up:
    case Key::Kind::down:
    case Key::Kind::escape:
    case Key::Kind::tab:
    case Key::Kind::unknown:
      return false;
  }
  return false;
}

bool LineEditor::handle_control(char letter) {
  switch (letter) {
    case 'a':
      cursor_ = 0;
      return true;
    case 'e':
      cursor_ = text_.size();
      return true;
    case 'b':
      cursor_ = before();
      return true;
    case 'f':
      cursor_ = after();
      return true;
    case 'd':
      erase(cursor_, after());
      return true;
    case 'k':
      erase(cursor_, text_.size());
      return true;
    case 'u':
      erase(0, cursor_);
      return true;
    case 'w':
      erase(word_before(), cursor_);
      return true;
    default:
      return false;
  }
}

void LineEditor::insert(std::string_view text) {
  if (text_.size() + text.size() <= kMostBytes) {
    text_.insert(cursor_, text);
    cursor_ += text.size();
  }
}

void LineEditor::erase(std::size_t from, std::size_t to) {
  text_.erase(from, to - from);
  cursor_ = from;
}

std::size_t LineEditor::before() const {
  return last_grapheme(std::string_view(text_).substr(0, cursor_));
}

std::size_t LineEditor::after() const {
  return cursor_ + grapheme_length(text_, cursor_);
}

std::size_t LineEditor::word_before() const {
  std::size_t at = cursor_;
  while (at > 0 && text_[at - 1] == ' ') {
    --at;
  }
  // A word of Latin letters goes whole, a Han character by itself.
  const std::size_t end = at;
  while (at > 0 && text_[at - 1] != ' ') {
    const std::size_t begin = last_grapheme(std::string_view(text_).substr(0, at));
    const bool hanzi = is_hanzi(decode_utf8(text_, begin).scalar);
    if (hanzi && at < end) {
      break;
    }
    at = begin;
    if (hanzi) {
      break;
    }
  }
  return at;
}

}  // namespace tiku
