#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"
#include "lint/scalar_place.h"
#include "lint/texts.h"

namespace tiku {

/// Collects changes of a text, from left to right. A change is left out where the file writes the
/// piece otherwise, or where the changed text would mean something else to YAML. The text and what
/// is known of its file must outlive it.
class TextEdits {
 public:
  TextEdits(const LocatedText& text, const Check& check);

  /// The bytes [begin, end) of the text become `replacement`; "" deletes them.
  void replace(std::size_t begin, std::size_t end, std::string_view replacement);

  /// How many changes were taken.
  std::size_t size() const { return edits_.size(); }

  /// The changes as a correction, or nothing where there are none.
  std::optional<Fix> fix(Text title) const;

 private:
  bool stays_plain(std::size_t at, std::size_t end, std::string_view replacement) const;

  const LocatedText& text_;
  std::string_view written_;
  ScalarPlaces places_;
  std::vector<Edit> edits_;
};

}  // namespace tiku
