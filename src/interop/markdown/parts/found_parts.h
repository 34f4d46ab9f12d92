#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "interop/markdown/parts/part_lines.h"

namespace tiku {

/// Why parts of a document are taken for questions.
enum class PartKind : std::uint8_t {
  told,  // they have options, or an answer behind a label
  card,  // their headings ask, and what stands below answers
  item,  // numbered items of a quiz, and what is nested in them answers
};

/// Lines that are one question: from `begin` to before `end`.
struct FoundPart {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct FoundParts {
  PartKind kind = PartKind::told;
  std::vector<FoundPart> parts;
  /// Of the headings that begin them; 0 where others do.
  int level = 0;
};

/// The questions of a document which all begin alike, whatever it is they begin with: headings of
/// one level, numbers, bullets, rules, a type in brackets, the label of a question, or what stands
/// behind the answer of the one before. Of all ways that which parts the document so that nearly
/// each part is one question and no part two. Empty where no way does.
FoundParts find_parts(const std::vector<PartLine>& lines);

/// The items of a document that is one numbered list, most of them with an unnumbered list in them
/// that asks nothing; empty where it is anything else.
FoundParts find_answered_items(const std::vector<PartLine>& lines);

}  // namespace tiku
