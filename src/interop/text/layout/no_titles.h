#pragma once

#include <string_view>

namespace tiku {

/// What a look at the bytes of a line, which is not empty and has no white space on either side,
/// tells: a sentence, a label, a number or an option is no title. Most lines are.
bool is_no_title(std::string_view line);

/// A label, an option or a number begins so: the part of that which looks at the beginning only.
bool begins_no_title(std::string_view line);

}  // namespace tiku
