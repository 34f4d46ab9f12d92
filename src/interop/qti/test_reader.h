#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/rational.h"

namespace tiku {

/// An item as a test names it.
struct QtiItemRef {
  /// As stated, relative to the file of the test; or of a section in a file of its own.
  std::string href;
  Rational weight = 1;
  bool is_section = false;
};

/// Items that stand together under one heading.
struct QtiSection {
  std::string title;
  std::vector<QtiItemRef> refs;
  /// How many of them a candidate gets.
  std::optional<std::int64_t> select;
};

struct QtiTest {
  std::string title;
  std::optional<std::int64_t> minutes;
  std::vector<QtiSection> sections;
};

/// Sections in document order; a section within another is one more section.
QtiTest read_qti_test(const pugi::xml_node& test);

/// The same for a section in a file of its own.
std::vector<QtiSection> read_qti_section(const pugi::xml_node& section);

}  // namespace tiku
