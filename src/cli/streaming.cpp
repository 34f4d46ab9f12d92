#include "cli/streaming.h"

#include <algorithm>

#include "io/files.h"
#include "io/standard_input.h"

namespace tiku {

Result<bool> may_stream(const GradingInputs& inputs, const StreamingWish& wish) {
  const bool wanted = wish.least_bytes != UINT64_MAX;
  if (!wanted || inputs.answers.size() != 1 || is_folder(inputs.answers.front())) {
    return false;
  }
  const std::string& path = inputs.answers.front();
  const Result<std::uint64_t> size =
      path == "-" ? settle_standard_input(wish.folder) : Result<std::uint64_t>(file_size(path));
  if (!size) {
    return size.error();
  }
  return *size >= wish.least_bytes;
}

bool may_be_pile(const GradingInputs& inputs, const StreamingWish& wish) {
  const std::vector<std::string>& answers = inputs.answers;
  return wish.least_files != SIZE_MAX && inputs.by.empty() && inputs.roster.empty() &&
         inputs.marks.empty() && std::any_of(answers.begin(), answers.end(), is_folder) &&
         std::find(answers.begin(), answers.end(), "-") == answers.end();
}

}  // namespace tiku
