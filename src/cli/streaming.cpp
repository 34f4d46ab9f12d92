#include "cli/streaming.h"

#include <algorithm>

#include "io/files.h"

namespace tiku {

namespace {

/// Nothing looks at a candidate again.
bool passes_by(const GradingInputs& inputs) {
  return inputs.roster.empty() && inputs.marks.empty() && inputs.by.empty();
}

}  // namespace

bool may_stream(const GradingInputs& inputs, const StreamingWish& wish) {
  const bool one_file = inputs.answers.size() == 1 && inputs.answers.front() != "-" &&
                        !is_folder(inputs.answers.front());
  return one_file && passes_by(inputs) && file_size(inputs.answers.front()) >= wish.least_bytes;
}

bool may_be_pile(const GradingInputs& inputs, const StreamingWish& wish) {
  const std::vector<std::string>& answers = inputs.answers;
  return wish.least_files != SIZE_MAX && passes_by(inputs) &&
         std::any_of(answers.begin(), answers.end(), is_folder) &&
         std::find(answers.begin(), answers.end(), "-") == answers.end();
}

}  // namespace tiku
