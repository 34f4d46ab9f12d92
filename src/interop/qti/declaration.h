#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/rational.h"

namespace tiku {

/// An entry of a mapping: what a value earns.
struct MapEntry {
  std::string key;
  Rational value;
  /// QTI compares with regard to case unless told otherwise.
  bool case_matters = true;
};

/// What an item declares about one response.
struct ResponseDeclaration {
  std::string cardinality;
  std::string base_type;
  std::vector<std::string> correct;
  std::vector<MapEntry> entries;
  Rational default_value;
  std::optional<Rational> lower;
  std::optional<Rational> upper;

  bool is_number() const { return base_type == "float" || base_type == "integer"; }
};

using ResponseDeclarations = std::map<std::string, ResponseDeclaration>;

/// The declarations of an item by their identifiers.
ResponseDeclarations read_declarations(const pugi::xml_node& item);

/// "2", "0.5", "-1.0", ".5", "+3": exactly, or nothing.
std::optional<Rational> parse_xml_number(std::string_view text);

/// The same for points: what stands behind the sixth decimal (0.3333333333) does not matter.
std::optional<Rational> parse_xml_points(std::string_view text);

/// The text of an element without white space at its ends.
std::string text_content(const pugi::xml_node& node);

}  // namespace tiku
