#pragma once

#include <string>

namespace tiku {

/// The document with empty lines below headings such as 目录 and Changelog, up to the next heading:
/// their lists hold no questions.
std::string without_page_parts(std::string document);

}  // namespace tiku
