#pragma once

#include <string>

namespace tiku {

/// The text without the names of fields that a program failed to fill in, `{insert_element_0_}`,
/// `{insert\_element\_1\_}`: several of one name that end lines and count on. Nothing else is
/// touched.
std::string without_placeholders(std::string text);

}  // namespace tiku
