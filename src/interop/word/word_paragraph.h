#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace tiku {

/// What of a paragraph a text cannot hold.
enum class WordLoss : std::uint8_t { picture, formula, object, hidden, footnote };

/// Text that is set off from what stands around it; perhaps an answer.
struct SetOff {
  enum class By : std::uint8_t { colour, underline };  // bold counts as colour

  By by = By::colour;
  std::string text;
};

/// The text of one paragraph without its number.
struct WordParagraph {
  std::string text;
  std::vector<SetOff> set_off;
  std::vector<WordLoss> losses;
  std::string hidden;
  /// Contents of text boxes, to be read as paragraphs of their own.
  std::vector<pugi::xml_node> boxes;
  /// Nested deeper than any document is.
  bool is_too_deep = false;
};

/// Reads a <w:p>. Underlined spaces are a blank (`____`), text on a longer underline is an answer
/// on it (`__48__`); deleted text is left out, fields show what they show.
WordParagraph read_word_paragraph(const pugi::xml_node& paragraph);

}  // namespace tiku
