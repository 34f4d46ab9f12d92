#include "cli/earlier_grading.h"

#include <algorithm>

#include "base/text.h"
#include "cli/grading_messages.h"

namespace tiku {

bool EarlierGrading::is_replaced_by(const std::vector<RunFile>& files) const {
  if (!is_in_folder || !held) {
    return is_in_folder;
  }
  return std::any_of(files.begin(), files.end(), [this](const RunFile& file) {
    const auto before = held->files.find(file.path);
    const bool counts = file.path.ends_with(".csv") && file.path != "changes.csv";
    return counts && before != held->files.end() && before->second != file.hash;
  });
}

Result<EarlierGrading> find_earlier(const std::string& compare, const std::string& out,
                                    const Grading& grading, const Context& context) {
  EarlierGrading earlier;
  if (!out.empty() && has_earlier_results(out)) {
    Result<EarlierResults> held = load_earlier_results(out);
    earlier.is_in_folder = !held || is_same_exam(*held, grading);
    if (!held) {
      context.say(held.error().what);
    } else if (earlier.is_in_folder) {
      earlier.held = std::move(*held);
    }
  }
  if (!compare.empty()) {
    const Result<EarlierResults> named = load_earlier_results(compare);
    if (!named) {
      return named.error();
    }
    if (!is_same_exam(*named, grading)) {
      return Error{text(msg::compare_other_exam, visible(compare))};
    }
    earlier.changes = compare_results(*named, grading);
  } else if (earlier.held) {
    Changes changes = compare_results(*earlier.held, grading);
    if (!changes.is_empty()) {
      earlier.changes = std::move(changes);
    }
  }
  return earlier;
}

}  // namespace tiku
