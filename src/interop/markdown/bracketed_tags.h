#pragma once

#include <string>

namespace tiku {

/// What stands in brackets before or behind a question and says how it is answered and what it is
/// worth: `[单选]`, `【判断题】`, `[TF]`, `[Essay, 10 pts]`, `... [2 pts]`.
struct BracketedTags {
  std::string type;
  std::string points;
};

/// Takes them away from both ends of the stem and of its title; what the stem says is meant.
BracketedTags take_bracketed_tags(std::string& stem, std::string& title);

/// Whether such a type stands before the stem.
bool has_type_in_brackets(const std::string& stem);

/// Takes `→ False` behind a statement away; "" where none stands there.
std::string take_truth_behind_arrow(std::string& stem);

}  // namespace tiku
