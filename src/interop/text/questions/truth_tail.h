#pragma once

#include <cstddef>
#include <optional>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// 对 错, (1)○ (2)X, two lines 正确 and 错误: the words a judgement is chosen from, at the end of
/// its text. They answer nothing.
struct TruthPair {
  /// Where the first of them begins.
  std::size_t begin = 0;
  bool first = false;
  /// `True or False` asks in words: they belong to the text.
  bool is_asked = false;
};

std::optional<TruthPair> truth_pair(const PaperText& text, TextRange range);

/// `... : 是`, `...:×`: the answer that a list of sentences with their answers has behind a colon.
struct ColonTruth {
  /// Where the sentence ends.
  std::size_t begin = 0;
  bool truth = false;
};

std::optional<ColonTruth> colon_truth(const PaperText& text, TextRange range);

/// A tick, a cross or a word for them behind the last sentence.
std::optional<ColonTruth> trailing_truth(const PaperText& text, TextRange range);

/// 不得超载。对: whether such a truth stands right behind a statement that ends there.
bool is_judged_sentence(const PaperText& text, TextRange range);

/// What an option of a judgement says, in either script; a circle says true beside a cross.
std::optional<bool> option_truth(const std::vector<ReadOption>& options, std::string_view option);

}  // namespace tiku
