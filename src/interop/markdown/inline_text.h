#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// The words of inline Markdown, and how they were set off.
struct InlineText {
  std::string text;
  /// All of it is bold.
  bool is_bold = false;
  /// Some of it is coloured or highlighted (<font>, <mark>, ==text==).
  bool is_coloured = false;
  /// See text_flow.h.
  unsigned lost = 0;
};

/// Emphasis, links and the tags of HTML are taken away, escapes and entities resolved. What is no
/// markup (`a_b`, `<iostream>`, a line of underscores) stays, and code with its ticks. Linear.
InlineText read_inline(std::string_view markdown);

/// The words without ticks around all of them: `B` as the answer of a question.
std::string_view without_ticks(std::string_view text);

}  // namespace tiku
