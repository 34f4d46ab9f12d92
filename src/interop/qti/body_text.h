#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "interop/markup/text_flow.h"

namespace tiku {

/// What stands in the text where a candidate acts.
struct BodyMarks {
  /// Blanks carry numbers, "(1) ____", because each is asked for apart.
  bool numbered = false;
  /// The prompt of a block interaction belongs to the text; else it is told apart.
  bool prompts = true;
};

/// The words of an element of an item without feedback and rubrics. Text entries, inline choices
/// and gaps leave "____"; options are left out.
PlainText text_of_element(const pugi::xml_node& node, BodyMarks marks = {});

/// Tells the reference answer from what else is said to scorers: a guide, points, samples.
inline constexpr std::string_view kReferenceClass = "reference-answer";

/// Whom a rubric is for; `reference` is what a scorer compares answers with.
enum class RubricReader : std::uint8_t { candidate, reference, tutor, other };

/// The words of the rubric blocks for that reader.
std::string rubric_text(const pugi::xml_node& body, RubricReader reader);

/// The texts of feedback shown after an answer, anywhere in the item.
std::vector<std::string> feedback_texts(const pugi::xml_node& item);

}  // namespace tiku
