#include "cli/streaming.h"

#include "io/files.h"

namespace tiku {

bool may_stream(const GradingInputs& inputs, const StreamingWish& wish) {
  const bool one_file = inputs.answers.size() == 1 && inputs.answers.front() != "-" &&
                        !is_folder(inputs.answers.front());
  const bool plain = inputs.roster.empty() && inputs.marks.empty() && inputs.by.empty();
  return one_file && plain && file_size(inputs.answers.front()) >= wish.least_bytes;
}

}  // namespace tiku
