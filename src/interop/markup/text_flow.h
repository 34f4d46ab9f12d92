#pragma once

#include <string>
#include <string_view>

#include "interop/markup/emphasis_count.h"

namespace tiku {

// What stood in a marked-up text and is not kept as it was, as bits.
inline constexpr unsigned kLostPicture = 1U << 0U;
inline constexpr unsigned kLostMedia = 1U << 1U;
inline constexpr unsigned kLostFormula = 1U << 2U;
inline constexpr unsigned kLostEmphasis = 1U << 3U;

/// The words of a marked-up text, a line a block.
struct PlainText {
  std::string text;
  unsigned lost = 0;
};

/// Makes plain text of elements in the order in which they open and close: paragraphs, list items
/// and rows become lines, runs of white space one space, cells are parted by " | ", pictures and
/// sound leave "[image]" and "[media]". Names are those of HTML, in small letters.
class TextFlow {
 public:
  /// Whether the content of the element is no text (style, script, notes of a formula).
  static bool is_hidden(std::string_view name);

  void open(std::string_view name);
  void close(std::string_view name);
  void words(std::string_view text);
  /// A picture, with the words that stand for it where there are any.
  void picture(std::string_view alternative);
  void media();

  void formula() { result_.lost |= kLostFormula; }

  /// Text that keeps its spaces, such as the line of a blank.
  void mark(std::string_view text);
  void line_break();

  /// Whether there is no text so far.
  bool empty() const { return result_.text.empty(); }

  PlainText take();

 private:
  void flush();

  PlainText result_;
  EmphasisCount emphasis_;
  /// Where the open <sup> or <sub> began.
  std::size_t raised_at_ = std::string::npos;
  bool space_ = false;
  bool line_ = false;
  bool cell_ = false;
};

}  // namespace tiku
