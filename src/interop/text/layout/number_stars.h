#pragma once

#include <string>

namespace tiku {

/// The document without the stars and triangles that rate a question before its number: ★★1.,
/// ▲ 第2题. What marks answers or options (●, □, √) stays.
std::string without_number_stars(std::string document);

}  // namespace tiku
