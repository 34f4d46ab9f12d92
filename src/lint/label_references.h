#pragma once

#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// The options that the whole of an option's text refers to by their letters ("A和C都对", "both A
/// and B", "only A"), by index; empty where it is anything else, or where labels are not letters.
std::vector<std::size_t> referred_options(std::string_view text,
                                          const std::vector<Option>& options);

/// Whether `letter` stands in the text as a word of its own: "客户A", not "VIP".
bool has_lone_letter(std::string_view text, char letter);

}  // namespace tiku
