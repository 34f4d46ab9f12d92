#pragma once

#include <cstdint>
#include <string>

#include "base/message.h"

namespace tiku {

/// What the trainee wants, made of keys or of a line.
struct Action {
  enum class Kind : std::uint8_t {
    none,
    answer,   // `text`: the answer as written, in the labels of the screen
    proceed,  // on to what comes next
    next,
    previous,
    go_to,  // question `number`, from 1
    mark,
    review,
    flag,  // `text`: the reason
    pause,
    hand_in,
    help,
    unclear,    // `why` says what cannot be done and what to do
    interrupt,  // Ctrl-C
    suspend,    // Ctrl-Z
    redraw,     // Ctrl-L
    deadline,   // the time is over; `text`: what was written so far
    hang_up,    // nobody is there any more: end of input, a lost line, a signal
  };

  Kind kind = Kind::none;
  std::string text;
  std::int64_t number = 0;
  Text why;
};

}  // namespace tiku
