#include "interop/qti/test_reader.h"

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/declaration.h"

namespace tiku {
namespace {

std::string title_of(const pugi::xml_node& node) {
  const std::string title(trim(attribute(node, "title")));
  return title == "-" ? "" : title;
}

QtiItemRef item_ref(const pugi::xml_node& node) {
  QtiItemRef ref;
  ref.href = attribute(node, "href");
  const std::optional<Rational> weight =
      parse_xml_points(attribute(first_child(node, "weight"), "value"));
  ref.weight = weight && *weight > Rational(0) ? *weight : Rational(1);
  return ref;
}

QtiSection begun(const pugi::xml_node& node) {
  QtiSection section;
  section.title = title_of(node);
  const int select = number_or(attribute(first_child(node, "selection"), "select"), -1);
  if (select >= 0) {
    section.select = select;
  }
  return section;
}

void read_section(const pugi::xml_node& node, std::vector<QtiSection>& sections) {
  sections.push_back(begun(node));
  std::size_t own = sections.size() - 1;
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = local_name(child);
    if (name == "assessmentItemRef" || name == "assessmentSectionRef") {
      if (own + 1 != sections.size()) {  // items behind an inner section
        sections.push_back(begun(node));
        own = sections.size() - 1;
      }
      sections[own].refs.push_back(item_ref(child));
      sections[own].refs.back().is_section = name == "assessmentSectionRef";
    } else if (name == "assessmentSection") {
      read_section(child, sections);
    }
  }
}

}  // namespace

QtiTest read_qti_test(const pugi::xml_node& test) {
  QtiTest read;
  read.title = title_of(test);
  const std::optional<Rational> seconds =
      parse_xml_points(attribute(first_child(test, "timeLimits"), "maxTime"));
  if (seconds && *seconds > Rational(0) && (*seconds / Rational(60)).is_integer()) {
    read.minutes = (*seconds / Rational(60)).floor();
  }
  for (pugi::xml_node part = first_child(test, "testPart"); part;
       part = next_sibling(part, "testPart")) {
    for (const pugi::xml_node& node : part.children()) {
      const std::string_view name = local_name(node);
      if (name == "assessmentSection") {
        read_section(node, read.sections);
      } else if (name == "assessmentSectionRef") {
        read.sections.emplace_back();
        read.sections.back().refs.push_back(item_ref(node));
        read.sections.back().refs.back().is_section = true;
      }
    }
  }
  return read;
}

std::vector<QtiSection> read_qti_section(const pugi::xml_node& section) {
  std::vector<QtiSection> sections;
  read_section(section, sections);
  return sections;
}

}  // namespace tiku
