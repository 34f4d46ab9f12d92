#pragma once

#include <cstdint>
#include <string>

namespace tiku {

/// One key press, or one block of pasted text.
struct Key {
  enum class Kind : std::uint8_t {
    text,  // one character as typed, or what was pasted
    enter,
    backspace,
    erase,  // Delete
    left,
    right,
    up,
    down,
    home,
    end,
    escape,
    tab,
    control,  // `text` is the letter: "c" for Ctrl-C
    unknown,  // a sequence nobody here knows; without effect
  };

  Kind kind = Kind::unknown;
  std::string text;
  bool pasted = false;

  bool is_control(char letter) const {
    return kind == Kind::control && text == std::string(1, letter);
  }
};

}  // namespace tiku
