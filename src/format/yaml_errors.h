#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"

namespace tiku {

/// What is known when yaml-cpp gives up.
struct SyntaxError {
  std::string_view text;
  FileId file = kNoFile;
  /// Where it gave up, which is often far behind the mistake.
  std::size_t at = 0;
  /// Its own words.
  std::string_view reason;
  /// Up to where the text had been understood.
  std::size_t read_to = 0;
  /// The innermost bracket or brace that is open, or npos.
  std::size_t open_bracket = std::string_view::npos;
  /// The last quoted text that goes over several lines (empty: none).
  Span long_quote = {};
};

/// Says what the mistake most likely is, at the place where a person made it.
Diagnostic explain(const SyntaxError& error);

}  // namespace tiku
