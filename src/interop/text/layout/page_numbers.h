#pragma once

#include <string>

namespace tiku {

/// The document without the numbers that a viewer prints before the text of each page: lines that
/// count `1、` `2、`, break off anywhere, and hold many numbered questions each. Nothing else is
/// touched.
std::string without_page_numbers(std::string document);

}  // namespace tiku
