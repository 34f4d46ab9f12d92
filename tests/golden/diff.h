#pragma once

#include <string>

#include "golden/case.h"

namespace golden {

/// What changed, as `diff -u` shows it with three lines of context; "" where nothing did.
std::string unified_diff(const std::string& name, const Lines& expected, const Lines& actual);

}  // namespace golden
