#include "cli/earlier_grading.h"

#include <algorithm>

#include "base/text.h"
#include "cli/grading_messages.h"
#include "grade/stream/compare_stream.h"

namespace tiku {

namespace {

/// With the candidates, which are read only here.
Result<Changes> changes_since(EarlierResults& earlier, const GradingRun& run) {
  if (const Result<void> read = load_earlier_candidates(earlier); !read) {
    return read.error();
  }
  return run.streamed ? compare_stream(earlier, *run.streamed)
                      : Result<Changes>(compare_results(earlier, run.grading));
}

Result<std::optional<Changes>> changes_since_named(Result<EarlierResults>& named,
                                                   const GradingRun& run) {
  if (!named) {
    return named.error();
  }
  if (!is_same_exam(*named, run.graded())) {
    return Error{text(msg::compare_other_exam, visible(named->folder))};
  }
  Result<Changes> changes = changes_since(*named, run);
  return changes ? Result<std::optional<Changes>>(std::move(*changes)) : changes.error();
}

/// Nothing where nothing changed.
Result<std::optional<Changes>> changes_since_held(EarlierResults& held, const GradingRun& run) {
  Result<Changes> changes = changes_since(held, run);
  if (!changes) {
    return changes.error();
  }
  return changes->is_empty() ? std::optional<Changes>() : std::optional(std::move(*changes));
}

}  // namespace

const EarlierResults* EarlierFolders::compared() const {
  if (named) {
    return *named ? &**named : nullptr;
  }
  return in_place && *in_place ? &**in_place : nullptr;
}

EarlierFolders read_earlier_folders(const std::string& compare, const std::string& out) {
  EarlierFolders folders;
  if (!out.empty()) {
    folders.in_place = find_earlier_figures(out);
  }
  if (!compare.empty()) {
    folders.named = load_earlier_figures(compare);
  }
  return folders;
}

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

Result<EarlierGrading> compare_with_earlier(EarlierFolders folders, const GradingRun& run,
                                            const Context& context) {
  EarlierGrading earlier;
  if (!folders.in_place) {
    earlier.is_in_folder = true;
    context.say(folders.in_place.error().what);
  } else if (*folders.in_place && is_same_exam(**folders.in_place, run.graded())) {
    earlier.is_in_folder = true;
    earlier.held = std::move(**folders.in_place);
  }
  Result<std::optional<Changes>> changes = std::optional<Changes>();
  if (folders.named) {
    changes = changes_since_named(*folders.named, run);
  } else if (earlier.held) {
    changes = changes_since_held(*earlier.held, run);
  }
  if (!changes) {
    return changes.error();
  }
  earlier.changes = std::move(*changes);
  return earlier;
}

}  // namespace tiku
