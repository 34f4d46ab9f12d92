#pragma once

#include <memory>
#include <span>
#include <vector>

#include "lint/question_form.h"
#include "model/bank.h"

namespace tiku {

/// All banks of a run, for rules that compare them. What several rules need is worked out once,
/// when the first asks. Not for use by several threads.
class Banks {
 public:
  Banks(std::span<const Bank* const> banks, std::size_t threads)
      : banks_(banks), threads_(threads) {}

  std::span<const Bank* const> all() const { return banks_; }

  const std::vector<QuestionForm>& forms() const;

  /// Questions that ask and offer the same, in groups.
  const std::vector<std::vector<const QuestionForm*>>& same() const;

  std::size_t threads() const { return threads_; }

 private:
  struct Compared;

  Compared& compared() const;

  std::span<const Bank* const> banks_;
  std::size_t threads_;
  mutable std::shared_ptr<Compared> compared_;
};

}  // namespace tiku
