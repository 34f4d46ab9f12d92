#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "format/node_store.h"
#include "format/yaml_plain_cursor.h"

namespace tiku {

/// Where a plain scalar stands: between brackets more characters end it.
enum class Within : std::uint8_t { block, flow };

/// Reads the scalars of the plain YAML reader. Every function reads one at the cursor and moves
/// behind it; false where it is not sure what yaml-cpp would make of the text.
class PlainScalars {
 public:
  PlainScalars(PlainCursor& cursor, FileId file, NodeStore& store)
      : cursor_(cursor), file_(file), store_(store) {}

  /// A quoted scalar to its closing quote, or a plain one to the end of its line at most.
  bool read(Within within, Node& node);

  /// Adds to a plain scalar what belongs to it on the lines that follow: those deeper than column
  /// `outer`; between brackets all up to a comma or bracket.
  bool fold(Within within, std::int64_t outer, Node& node);

  /// A literal or folded block that belongs to something at column `outer`.
  bool read_block(std::int64_t outer, Node& node);

 private:
  struct Block;

  bool read_plain(Within within, Node& node);
  bool skip_plain_line(Within within);
  bool read_quoted(Node& node);
  bool read_quoted_in_pieces(char quote, Node& node);
  bool read_escape();
  bool break_quoted_line(bool escaped_end);
  bool add_block_line(Block& block);
  Node scalar(std::size_t begin, std::size_t end, std::string_view text) const;

  PlainCursor& cursor_;
  FileId file_;
  NodeStore& store_;
  /// The text of a scalar that does not stand in the source as it is.
  std::string pieces_;
  /// White space before this place in `pieces_` stays.
  std::size_t kept_ = 0;
  /// Behind the last character of `pieces_` that was written as an escape.
  std::size_t escaped_ = 0;
};

}  // namespace tiku
