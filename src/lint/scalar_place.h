#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tiku {

/// Finds pieces of a YAML scalar's value in the scalar as its file writes it (quotes and block
/// header included). Pieces are asked for from left to right, so that any number of them takes one
/// walk. Both views must outlive it.
class ScalarPlaces {
 public:
  ScalarPlaces(std::string_view written, std::string_view value);

  /// Where the bytes [begin, end) of the value begin in what is written, or nothing where they are
  /// written otherwise: escapes, doubled quotes, line breaks that YAML folds. `begin` is not less
  /// than the `end` before.
  std::optional<std::size_t> find(std::size_t begin, std::size_t end);

  /// The bytes of what is written that hold the bytes [begin, end) of the value, however they are
  /// written there.
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  std::optional<Range> locate(std::size_t begin, std::size_t end);

 private:
  enum class Style : char { plain, single_quoted, double_quoted, block };

  void skip_to(char first);
  bool step();
  bool step_over_escape();
  bool step_over_blank();

  std::string_view written_;
  std::string_view value_;
  Style style_ = Style::plain;
  std::size_t at_ = 0;   // in what is written
  std::size_t all_ = 0;  // in the value
};

}  // namespace tiku
