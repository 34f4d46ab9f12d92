#include "cli/streaming.h"

#include "io/files.h"
#include "io/standard_input.h"

namespace tiku {

Result<bool> may_stream(const GradingInputs& inputs, const StreamingWish& wish) {
  const bool plain = inputs.roster.empty() && inputs.marks.empty() && inputs.by.empty();
  const bool wanted = wish.least_bytes != UINT64_MAX;
  if (!wanted || !plain || inputs.answers.size() != 1 || is_folder(inputs.answers.front())) {
    return false;
  }
  const std::string& path = inputs.answers.front();
  if (path != "-") {
    return file_size(path) >= wish.least_bytes;
  }
  const Result<std::uint64_t> size = settle_standard_input(wish.folder);
  return size ? Result<bool>(*size >= wish.least_bytes) : Result<bool>(size.error());
}

}  // namespace tiku
