#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/rational.h"

namespace tiku {

/// One tolerance applied while reading an answer; a row kind of ledger.csv. Records stand in the
/// normaliser's table.
struct ToleranceRule {
  /// Stable word: "full-width", "lower-case", "label-prefix" ...
  std::string_view name;
  Message summary;
  /// Accepted, but worth a look by a person (look-alike letters, ranges).
  bool doubtful = false;
};

/// What an answer says once its surface form is understood. Nothing is judged yet.
struct Response {
  enum class Kind : std::uint8_t { answered, blank, invalid, ambiguous };

  Kind kind = Kind::blank;
  /// Choice types: indices into Question::options, rising, each once.
  std::vector<std::size_t> picks;
  /// Judge.
  bool truth = false;
  /// fill: one text a slot as the candidate wrote it (trimmed); an empty one is a blank left empty.
  std::vector<std::string> blanks;
  /// short: the text.
  std::string text;
  /// given: the points.
  Rational given;
  /// Canonical form for people and files: "ABD", "对", "14天; 3".
  std::string normalised;
  /// The tolerances that were needed, in order; empty for a canonical answer.
  std::vector<const ToleranceRule*> rules;
  /// invalid and ambiguous: stable word and text of the reason ("unknown-option", "two-picks",
  /// "unclear").
  std::string_view reason;
  Text explanation;
};

}  // namespace tiku
