#pragma once

#include <string_view>

namespace tiku {

/// Whether a text holds program code, a query, a formula or markup, as far as its signs tell: there
/// punctuation and white space follow other rules.
bool is_code_like(std::string_view text);

}  // namespace tiku
