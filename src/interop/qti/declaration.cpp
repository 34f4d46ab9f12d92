#include "interop/qti/declaration.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

void read_mapping(const pugi::xml_node& mapping, ResponseDeclaration& declaration) {
  declaration.default_value =
      parse_xml_points(attribute(mapping, "defaultValue")).value_or(Rational(0));
  declaration.lower = parse_xml_points(attribute(mapping, "lowerBound"));
  declaration.upper = parse_xml_points(attribute(mapping, "upperBound"));
  for (pugi::xml_node node = first_child(mapping, "mapEntry"); node;
       node = next_sibling(node, "mapEntry")) {
    MapEntry entry;
    entry.key = attribute(node, "mapKey");
    entry.value = parse_xml_points(attribute(node, "mappedValue")).value_or(Rational(0));
    entry.case_matters = attribute(node, "caseSensitive") != "false";
    declaration.entries.push_back(std::move(entry));
  }
}

}  // namespace

ResponseDeclarations read_declarations(const pugi::xml_node& item) {
  ResponseDeclarations declarations;
  for (pugi::xml_node node = first_child(item, "responseDeclaration"); node;
       node = next_sibling(node, "responseDeclaration")) {
    ResponseDeclaration declaration;
    declaration.cardinality = attribute(node, "cardinality");
    declaration.base_type = attribute(node, "baseType");
    const pugi::xml_node correct = first_child(node, "correctResponse");
    for (pugi::xml_node value = first_child(correct, "value"); value;
         value = next_sibling(value, "value")) {
      declaration.correct.push_back(text_content(value));
    }
    if (const pugi::xml_node mapping = first_child(node, "mapping")) {
      read_mapping(mapping, declaration);
    }
    declarations.emplace(attribute(node, "identifier"), std::move(declaration));
  }
  return declarations;
}

std::optional<Rational> parse_xml_number(std::string_view written) {
  return written.find(',') == std::string_view::npos ? decimal_number(written) : std::nullopt;
}

std::optional<Rational> parse_xml_points(std::string_view written) {
  constexpr std::size_t kPlaces = 6;
  const std::size_t point = written.find('.');
  const bool decimal = point != std::string_view::npos &&
                       trim(written).find_first_not_of("+-.0123456789") == std::string_view::npos;
  return parse_xml_number(decimal ? written.substr(0, point + kPlaces + 1) : written);
}

std::string text_content(const pugi::xml_node& node) {
  std::string out;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      out += child.value();
    }
  }
  return std::string(trim(out));
}

}  // namespace tiku
