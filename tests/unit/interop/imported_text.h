#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// A text read by an import format, as a test compares it.
struct ImportedText {
  /// The bank as YAML without its head (version, id, title, language); "" where none was found.
  std::string bank;
  std::string title;
  /// A doubt a line: "kind@line: message".
  std::string doubts;
  /// What was left out: "line: reason".
  std::string left_out;
  /// What stands beside the questions: "line page: text" or "line text: text".
  std::string beside;
  std::string error;
};

/// Whether the piece stands in a text of what was read.
inline bool holds(const std::string& text, std::string_view piece) {
  return text.find(piece) != std::string::npos;
}

ImportedText read_as(std::string_view format, std::string_view text);

/// The name of the format that takes the text for its own; "text" where no other does.
std::string recognised(std::string_view text);

}  // namespace tiku
