#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "interop/import_format.h"

namespace tiku {

/// Letters, digits and Han characters in one width and case; what else stands in a text does not
/// make another question of it.
class BareText {
 public:
  /// Good until the next call.
  std::string_view of(std::string_view text);

 private:
  std::string room_;
  std::string folded_;
};

/// The same for questions of the same substance: stem, and options in any order.
std::uint64_t substance_hash(const Question& question, BareText& bare);

/// Keeps the hashes of the questions of a paper that was just read, while they are at hand: to
/// fetch all texts of a large import again took as long as half of what duplicates cost. Whoever
/// changes a stem or an option afterwards has to drop them.
void keep_substances(ImportedPaper& paper);

}  // namespace tiku
