#pragma once

#include <optional>
#include <string_view>

#include "interop/markup/html_tag.h"

namespace tiku {

/// A run of words, whose character references are not read yet, or a tag (its size is not 0).
struct HtmlPiece {
  std::string_view words;
  HtmlTag tag;
};

/// Parts a text into words and tags; comments are left out, a "<" that begins nothing is a word.
/// Linear in the length, whatever stays open.
class HtmlPieces {
 public:
  HtmlPieces(std::string_view text, HtmlTags tags) : text_(text), tags_(tags), pairs_(text, tags) {}

  /// Nothing at the end of the text.
  std::optional<HtmlPiece> next();

  /// Goes to the end tag of that element, or to the end of the text.
  void skip_content(const HtmlTag& tag);

 private:
  std::size_t remark_size();
  HtmlTag tag_here();

  std::string_view text_;
  HtmlTags tags_;
  HtmlPairs pairs_;
  std::size_t at_ = 0;
  bool no_more_tags_ = false;
  bool no_more_comments_ = false;
};

}  // namespace tiku
