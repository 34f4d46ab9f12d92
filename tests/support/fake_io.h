#pragma once

#include <map>
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

  std::int64_t now() const override { return seconds; }

  FakeOutput output;
  FakeOutput errors;
  std::map<std::string, std::string, std::less<>> variables;
  std::size_t columns = 80;
  std::int64_t seconds = 0;
};

}  // namespace tiku
