#pragma once

#include <optional>
#include <string>

#include "base/message.h"
#include "cli/command.h"
#include "io/io.h"

namespace tiku {

enum class ColourWish : std::uint8_t { automatic, always, never };

/// The options every command has.
struct GlobalOptions {
  std::optional<std::string> lang;
  ColourWish colour = ColourWish::automatic;
  bool quiet = false;
  bool verbose = false;
  bool short_help = false;
  bool help = false;
  bool version = false;
};

std::span<const OptionSpec> global_options();

/// --lang, TIKU_LANG, LANGUAGE, LC_ALL, LC_MESSAGES, LANG: the first that says something, read as
/// text, so that Chinese works where the locale is not generated. "zh..." is Chinese, anything else
/// English.
Lang choose_language(const std::optional<std::string>& wish, const Io& io);

/// --color, NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE, CLICOLOR, TERM=dumb; else whether a person
/// looks at it.
bool choose_colour(ColourWish wish, const Io& io, const Output& output);

}  // namespace tiku
