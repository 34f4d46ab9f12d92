#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "interop/table/question_row.h"
#include "model/question.h"

namespace tiku {

struct LabelChange {
  std::string from;
  std::string to;
};

/// Where letters are missing among those printed before the texts of options - `A. a bell`, then
/// `C. a key` - each option takes the one before it: an answer means these, and no places. `taken`
/// is how many of the first options took theirs already. Gives what changed, the last option first,
/// so that no label is taken twice on the way. Names begin in letters too, but seldom all of them
/// in their order: `E. coli`, `C. elegans`.
std::vector<LabelChange> take_skipped_labels(std::vector<Option>& options, std::size_t taken);

/// The same for the options of a row and what is marked of them.
void take_skipped_labels(QuestionRow& row);

/// Makes the changes in labels of these options.
void change_labels(std::vector<std::string>& labels, const std::vector<LabelChange>& changes);

}  // namespace tiku
