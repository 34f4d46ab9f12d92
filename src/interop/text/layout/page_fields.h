#pragma once

#include <string>

namespace tiku {

/// The text without the fields of a word processor that count pages, which some converters leave in
/// it: `第PAGE页共NUMPAGES页`, `第 PAGE 2 页 共 NUMPAGES 9 页`. Nothing else is touched.
std::string without_page_fields(std::string text);

}  // namespace tiku
