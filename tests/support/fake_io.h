#pragma once

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/io.h"

namespace tiku {

/// A stream that remembers.
class FakeOutput final : public Output {
 public:
  void write(std::string_view bytes) override {
    if (state_now == State::fine) {
      text += bytes;
    }
  }

  State state() const override { return state_now; }

  bool is_terminal() const override { return terminal; }

  std::string text;
  State state_now = State::fine;
  bool terminal = false;
};

/// A world that a test makes up.
class FakeIo final : public Io {
 public:
  Output& out() override { return output; }

  Output& err() override { return errors; }

  std::optional<std::string> env(std::string_view name) const override {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
  }

  std::size_t width() const override { return columns; }

  bool reads_keyboard() const override { return keyboard; }

  LineInput read_line(std::optional<std::int64_t> /*milliseconds*/) override {
    if (lines.empty()) {
      return {};
    }
    LineInput input{LineInput::Kind::line, lines.front()};
    lines.pop_front();
    return input;
  }

  std::unique_ptr<Terminal> take_terminal() override { return nullptr; }

  std::int64_t steady_ms() const override { return steady; }

  std::int64_t now() const override { return seconds; }

  FakeOutput output;
  FakeOutput errors;
  std::map<std::string, std::string, std::less<>> variables;
  std::size_t columns = 80;
  std::int64_t seconds = 0;
  std::int64_t steady = 0;
  bool keyboard = false;
  std::deque<std::string> lines;
};

}  // namespace tiku
