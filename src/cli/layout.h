#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// A word and what it means.
struct Entry {
  std::string left;
  std::string right;
};

/// Two columns, indented by two; the right one is wrapped and begins below where the left one is
/// too wide.
std::string two_columns(const std::vector<Entry>& entries, std::size_t width);

/// Every line of a wrapped paragraph behind `indent` spaces.
std::string paragraph(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace tiku
