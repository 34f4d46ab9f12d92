#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// Answers that stand behind another paper (volume_keys.h, named_keys.h): bytes of the file, from
/// behind the name of their volume, whose line is the first, or from their own heading on.
struct AnswerSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int64_t first_line = 1;
};

/// One document of a file of texts: a paper, or prose.
struct DocumentSpan {
  std::string title;
  /// Bytes of the file.
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int64_t first_line = 1;
  std::int64_t last_line = 1;
  /// Empty for most.
  AnswerSpan answers;
};

/// Splits a file at its titles: short lines that the next line repeats, that begin an anthology's
/// item, that name an exam, or that stand alone before a long text. Every byte belongs to one
/// document.
std::vector<DocumentSpan> split_documents(std::string_view text);

}  // namespace tiku
