#pragma once

#include <string>
#include <string_view>
#include <vector>

// What the meta tests read: the repository as text, and its C++ as tokens.

namespace tiku::meta {

/// Paths relative to the repository, sorted, of all files below `folder` whose name ends in one of
/// `endings`.
std::vector<std::string> files_below(std::string_view folder,
                                     const std::vector<std::string_view>& endings);

/// "" where there is no such file.
std::string read_text(const std::string& path);

std::vector<std::string> lines_of(const std::string& path);

struct Token {
  enum class Kind { word, number, string, character, include, comment, punctuation };

  Kind kind = Kind::punctuation;
  /// Of a string what stands between the quotes (neighbours joined), of an include the path with
  /// its brackets.
  std::string text;
  int line = 1;
};

std::vector<Token> tokens_of(const std::string& path);

/// "src/base/text.h" -> "base"; "" for files of no layer.
std::string layer_of(const std::string& path);

/// "src/base/text.h" -> "text".
std::string stem_of(const std::string& path);

}  // namespace tiku::meta
