#pragma once

#include <string_view>

#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// Whether headings count questions that are answered in words (`## Question 2: Bell metal`), with
/// the answers below headings of their own (`### Answer 2`) or behind labels (`Model answer:`).
bool has_open_heads(std::string_view text);

/// Those questions. What stands below a heading is asked, and the heading is its title; the heading
/// is asked where nothing stands below it.
MarkdownQuiz read_open_heads(std::string_view text);

}  // namespace tiku
