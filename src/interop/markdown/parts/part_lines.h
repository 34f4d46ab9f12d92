#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {

/// A line of Markdown, and what it says about the question that it is part of.
struct PartLine {
  enum class Says : std::uint8_t { nothing, question, options, answer, explanation, type, aside };

  MarkdownLine raw;
  InlineText inner;
  /// What begins here, by a label, a heading or the title of what can be opened; the words of it
  /// begin behind `label` bytes of the text.
  Says says = Says::nothing;
  std::size_t label = 0;
  /// An explanation was named before the answer: what stands below the answer explains it.
  bool explains_too = false;
  bool opens = false;
  bool closes = false;
  bool is_in_container = false;
  bool is_behind_blank = false;
  /// Words of the document: no blank line, no rule, no tag.
  bool has_words = false;
  std::optional<QuizLabel> option;
  bool asks = false;
  bool has_slot = false;
};

/// What a document says line by line. Fences around whole questions are opened: a rule stands
/// where each began. `document` has to live as long.
std::vector<PartLine> read_part_lines(std::string_view document);

/// The same where `text` names what stands below it: 【解题】, 参考答案, "Answer".
PartLine::Says said_by_heading(const std::string& text);

}  // namespace tiku
