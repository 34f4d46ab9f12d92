#pragma once

#include <cstddef>
#include <cstdint>
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
  /// Seconds since 1970; TIKU_NOW overrules it, so that tests and reruns can hold it still.
  virtual std::int64_t now() const = 0;
};

}  // namespace tiku
