#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "interop/table/question_row.h"

namespace tiku {

/// Whether the answers of a list are options of their own, which the other columns lack: what is
/// headed as options is then wrong. Only all rows together show it.
class AnswersApart {
 public:
  void see(const std::vector<Option>& options, std::string_view answer);

  /// Whether nearly all are so.
  bool hold() const;

  /// Whether the answer of one row is.
  static bool is_apart(const std::vector<Option>& options, std::string_view answer);

 private:
  std::size_t apart_ = 0;
  /// What is said again and again is the name of a column or a code.
  std::set<std::string, std::less<>> said_;
  std::size_t named_ = 0;
};

/// The answers as the first options of the row, before the others, and right.
void put_answers_first(QuestionRow& row, const std::vector<std::string>& answers,
                       const std::vector<Option>& others);

}  // namespace tiku
