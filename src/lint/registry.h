#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "lint/rule.h"

namespace tiku {

/// Every rule, by code. Adding one is a file in lint/rules and a line in the sources.cmake there.
std::span<const Rule* const> all_rules();

/// Those that need not be asked for.
std::vector<const Rule*> default_rules();

/// The rule of that code ("TK201", in any case) or name, or null.
const Rule* find_rule(std::string_view code_or_name);

/// What the hundreds of a code stand for: "options and answers".
const Message& rule_family(std::string_view code);

}  // namespace tiku
