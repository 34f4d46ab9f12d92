#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/bank.h"
#include "model/sheet.h"

namespace tiku {

/// For choice questions whose options nobody stated: the known labels are those in the key and in
/// the sheets. Adds the letters (or digits, where the key has digits) that the sheets hold to each
/// question's options and sorts them.
void learn_labels(Bank& bank, const SheetSet& sheets);

/// The labels in one answer that such a question does not have yet; none where its options are
/// stated.
std::vector<std::string> unlisted_labels(const Question& question, std::string_view raw);

using FoundLabels = std::map<const Question*, std::set<std::string>>;

/// Adds them; the questions are the bank's own.
void add_labels(Bank& bank, const FoundLabels& found);

}  // namespace tiku
