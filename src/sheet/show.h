#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// A value from a file as messages quote it: made visible, at most 40 columns.
std::string shown(std::string_view value);

/// The first few values, and how many more there are: "a, b, c (+4)".
std::string shown_list(const std::vector<std::string>& values);

/// The stem of a question, shortened; of a question without one its type.
std::string shown_stem(const Question& question);

}  // namespace tiku
