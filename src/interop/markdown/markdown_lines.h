#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// A line of Markdown by its part in the layout; the text is still inline Markdown.
struct MarkdownLine {
  enum class Kind : std::uint8_t { blank, heading, item, text, code, rule };

  Kind kind = Kind::blank;
  /// Of the file, from 1.
  std::int64_t line = 0;
  /// Behind the marks of quotations and lists; of code the whole line.
  std::string_view text;
  /// Of a heading 1 to 6.
  int level = 0;
  /// Spaces in front of a list item.
  std::size_t indent = 0;
  bool is_quoted = false;
  /// The title of a callout, `> [!success]- Answer`, without its kind.
  bool is_callout = false;
  /// The number of an ordered item; "" of a bullet.
  std::string_view number;
  /// A box of a task list, and whether it is ticked.
  bool has_box = false;
  bool is_ticked = false;
  /// The text is no inline Markdown: an item that was set as code.
  bool is_literal = false;
  /// The line ends as a line of its own.
  bool hard_break = false;
};

/// The lines of a document without its front matter; a fence and what stands in it is code.
std::vector<MarkdownLine> read_markdown_lines(std::string_view document);

/// What the head of a part that can be opened says, `::: details Answer`; "" of other lines.
std::string_view container_head(std::string_view raw);

/// From the line of dashes that the document begins with up to the one that closes it; "" where it
/// has none.
std::string_view front_matter(std::string_view document);

/// That of "title", say, in the front matter, or "".
std::string front_matter_value(std::string_view document, std::string_view field);

}  // namespace tiku
