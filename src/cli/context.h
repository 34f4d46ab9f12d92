#pragma once

#include <cstdint>
#include <string_view>

#include "base/message.h"
#include "base/result.h"
#include "diag/renderers.h"
#include "io/io.h"

namespace tiku {

enum class Talk : std::uint8_t { quiet, normal, verbose };

/// What every command gets: the outside world, and how this user wants to be spoken to.
struct Context {
  Io& io;
  Lang lang = Lang::en;
  Talk talk = Talk::normal;
  /// How to draw on stdout and on stderr; they may differ in colour (one is a terminal, one a
  /// file).
  Style out_style;
  Style err_style;

  /// Results, to stdout.
  void print(std::string_view bytes) const { io.out().write(bytes); }

  void print(const Text& text) const;
  /// Talk, to stderr as "tiku: ..."; silent with --quiet.
  void say(const Text& text) const;
  /// An error, to stderr; never silent. Returns the exit code for "cannot proceed", 2.
  int fail(const Error& error) const;
};

}  // namespace tiku
