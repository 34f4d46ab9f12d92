#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// stdout or stderr.
class Output {
 public:
  enum class State : std::uint8_t { fine, reader_gone, failed };

  virtual ~Output() = default;
  /// Writes all bytes. After a failure nothing more is written and state() says why.
  virtual void write(std::string_view bytes) = 0;
  /// `reader_gone`: the pipe was closed, which is no error; `failed`: a full disk and the like.
  virtual State state() const = 0;
  virtual bool is_terminal() const = 0;
};

/// What came from the keyboard, or instead of it.
struct KeyInput {
  enum class Kind : std::uint8_t {
    bytes,
    silence,  // nothing came in the time given
    redraw,   // the window has another size, or the program was stopped and goes on
    suspend,  // somebody asks the program to stop for a while
    hang_up,  // the terminal is gone, or the program is to end
  };

  Kind kind = Kind::silence;
  std::string bytes;
};

/// A terminal that hands over every key as it is pressed. While it lives the terminal does not echo
/// and Ctrl-C is a key; however the program ends, the terminal is as it was.
class Terminal {
 public:
  virtual ~Terminal() = default;
  /// Waits at most so many milliseconds.
  virtual KeyInput wait(std::int64_t milliseconds) = 0;
  virtual void write(std::string_view bytes) = 0;
  virtual std::size_t columns() const = 0;
  /// Forgets what was typed ahead.
  virtual void drop_input() = 0;
  /// Gives the terminal back and stops the program, as Ctrl-Z does; returns when it goes on.
  virtual void suspend() = 0;
};

/// A line of standard input, or why there is none.
struct LineInput {
  enum class Kind : std::uint8_t { line, silence, end };

  Kind kind = Kind::end;
  /// Without its line end.
  std::string line;
};

/// The world outside the files: streams, environment, clock. The program has one; tests have their
/// own.
class Io {
 public:
  virtual ~Io() = default;
  virtual Output& out() = 0;
  virtual Output& err() = 0;
  /// The variable's value; nothing where it is not set.
  virtual std::optional<std::string> env(std::string_view name) const = 0;
  /// Columns of the terminal (COLUMNS where it is set); 80 where nobody knows.
  virtual std::size_t width() const = 0;
  /// Whether a person at a keyboard is on standard input.
  virtual bool reads_keyboard() const = 0;
  /// The next line of standard input, waiting at most so many milliseconds (for ever: nothing).
  virtual LineInput read_line(std::optional<std::int64_t> milliseconds) = 0;
  /// Takes the terminal that standard input and output are; null where they are none.
  virtual std::unique_ptr<Terminal> take_terminal() = 0;
  /// A clock that only goes forward, in milliseconds; it goes on while the machine sleeps. TIKU_NOW
  /// holds it still too.
  virtual std::int64_t steady_ms() const = 0;
  /// Seconds since 1970; TIKU_NOW overrules it, so that tests and reruns can hold it still.
  virtual std::int64_t now() const = 0;
};

}  // namespace tiku
