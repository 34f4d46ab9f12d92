#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/english/key_items.h"
#include "interop/text/english/lines.h"

namespace tiku {

/// Fewer answers are no key.
inline constexpr std::size_t kFewestAnswers = 3;

/// Answers that count on, under the name of a part where they have one.
struct AnswerRun {
  std::string part;
  std::vector<KeyItem> items;
};

/// A key: its runs, and its lines.
struct FoundKey {
  std::vector<AnswerRun> runs;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool has_parts = false;
  bool has_words = false;
  bool has_reasons = false;
  /// Without numbers: an answer a line, in order.
  bool is_plain = false;

  /// Whether there is more to it than letters of one run, which stay as they are.
  bool needs_joining() const {
    return is_plain || has_parts || has_words || has_reasons || runs.size() > 1;
  }

  std::size_t size() const {
    std::size_t all = 0;
    for (const AnswerRun& run : runs) {
      all += run.items.size();
    }
    return all;
  }
};

/// What a part of a paper or key is called; "" of lines that name none.
std::string english_run_name(std::string_view line);

/// The key whose heading stands on line `head`.
FoundKey read_english_key(const EnglishLines& lines, std::size_t head);

}  // namespace tiku
