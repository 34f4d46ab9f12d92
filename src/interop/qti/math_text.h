#pragma once

#include <string>

#include <pugixml.hpp>

namespace tiku {

/// A formula of MathML on one line: a fraction with its stroke, powers and indices raised and
/// lowered, roots with their sign.
std::string text_of_math(const pugi::xml_node& math);

}  // namespace tiku
