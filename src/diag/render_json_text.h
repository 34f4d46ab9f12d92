#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace tiku {

/// Indented, ending in a newline; bytes that are no UTF-8 (they occur in paths) become U+FFFD.
std::string json_text(const nlohmann::ordered_json& json);

}  // namespace tiku
