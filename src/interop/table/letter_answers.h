#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "interop/table/question_row.h"

namespace tiku {

/// Whether answers such as B name options that have no letters of their own in the file, or are
/// their texts: where options are letters themselves (D, C, B, A) only the other questions of the
/// file can say it.
class LetterAnswers {
 public:
  /// An answer, or several of one question.
  void see(const std::vector<Option>& options, const std::vector<std::string>& answers);

  /// Whether an answer can be nothing but the text of an option, and none nothing but a name.
  bool are_texts() const { return texts_ && !names_; }

  /// What answers say that could be both and mean different options.
  struct Reading {
    std::vector<std::string> labels;
    std::optional<Text> unclear;
  };

  std::optional<Reading> read(const std::vector<Option>& options,
                              const std::vector<std::string>& answers) const;

 private:
  bool names_ = false;
  bool texts_ = false;
};

/// The doubt about a number that is the text of one option and may count another, where no other
/// question says which; nothing where a count from 0 or from 1 agrees with the text.
std::optional<Text> number_or_text(const std::vector<Option>& options, std::size_t number,
                                   const Option& named);

}  // namespace tiku
