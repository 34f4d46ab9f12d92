#include "cli/earlier_grading.h"

#include <algorithm>

#include "base/text.h"
#include "cli/grading_messages.h"
#include "grade/stream/compare_stream.h"

namespace tiku {

namespace {

Result<Changes> changes_since(const EarlierResults& earlier, const GradingRun& run) {
  return run.streamed ? compare_stream(earlier, *run.streamed)
                      : Result<Changes>(compare_results(earlier, run.grading));
}

}  // namespace

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
                                    const GradingRun& run, const Context& context) {
  const Grading& grading = run.graded();
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
    Result<Changes> changes = changes_since(*named, run);
    if (!changes) {
      return changes.error();
    }
    earlier.changes = std::move(*changes);
  } else if (earlier.held) {
    Result<Changes> changes = changes_since(*earlier.held, run);
    if (!changes) {
      return changes.error();
    }
    if (!changes->is_empty()) {
      earlier.changes = std::move(*changes);
    }
  }
  return earlier;
}

std::optional<EarlierResults> earlier_figures(const std::string& compare, const std::string& out) {
  const std::string& folder = compare.empty() ? out : compare;
  if (folder.empty() || !has_earlier_results(folder)) {
    return std::nullopt;
  }
  Result<EarlierResults> figures = load_earlier_figures(folder);
  return figures ? std::optional(std::move(*figures)) : std::nullopt;
}

}  // namespace tiku
