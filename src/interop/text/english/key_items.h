#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// An answer in the key of an English paper.
struct KeyItem {
  std::int64_t number = 0;
  /// Letters as capitals, or True and False; what else stands there where `is_words`.
  std::string answer;
  bool is_words = false;
  /// What stands behind the letters: why, or the words of the option.
  std::string why = {};
  /// A label says that it is the answer: `1. Answer: B`.
  bool is_told = false;

  bool is_truth() const { return !is_words && (answer == "True" || answer == "False"); }
};

/// `b`, `AC`, `a and c`, `True` at `at`, as it is written in a key; "" where none stands there.
std::string key_answer_at(std::string_view line, std::size_t& at);

/// What stands behind the number of an answer, told apart.
KeyItem key_item_of(std::int64_t number, std::string_view words);

/// All answers of a line that holds nothing else: `1. B  2. C`, `1-b 2-c`, `1 (b); 2 (d)`,
/// `1-5 ABCDA`, `II. 1. A 2. B`.
std::vector<KeyItem> key_items_of(std::string_view line);

/// Answers in words behind their numbers: `1. Paris`, `1. Paris 2. Rome`, `2. C) Canada`.
std::vector<KeyItem> worded_key_items_of(std::string_view line);

/// A row of numbers that count, and as many answers in the row below; empty of anything else.
std::vector<KeyItem> key_grid_of(std::string_view numbers, std::string_view answers);

/// `Rationale: ...` below an answer of a key: what stands behind the label; nothing of other lines.
std::optional<std::string_view> key_reason_of(std::string_view line);

/// A row of a table: `| 1 | B | easy |`, or a number, a tab and what stands behind it.
std::optional<KeyItem> key_row_of(std::string_view line);

}  // namespace tiku
