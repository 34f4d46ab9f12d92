#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bank/reading.h"
#include "format/node.h"
#include "model/question.h"

namespace tiku {

/// Reads `options`: a map of labels to texts or a list of texts (A, B, C ...); in a key also a
/// count or labels
/// ("4", "A-D", "1,2,3").
std::vector<Option> read_options(Reading& reading, const Node& node);

/// "4" = A-D, "A-E", "1,2,3,4": options without texts; empty where the text is none of these.
std::vector<Option> parse_option_labels(std::string_view text, Span where);

/// The index of the option that a label means: exactly, else without regard to case and width; or
/// -1.
std::int64_t find_label(const std::vector<Option>& options, std::string_view label);

/// "A-D" where the labels are letters in order, else "A, C, X".
std::string labels_text(const std::vector<Option>& options);

/// A label for position `index` from 0: A, B, C ...
std::string letter_label(std::size_t index);

/// Characters of a label that is folded, as comparison sees it.
std::string fold_label(std::string_view label);

/// Whether every label is one character, so that labels can be written in a row.
bool are_labels_short(const std::vector<Option>& options);

}  // namespace tiku
