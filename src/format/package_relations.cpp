#include "format/package_relations.h"

#include "format/package_xml.h"

namespace tiku {
namespace {

std::string folder_of(const std::string& part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

/// "xl/worksheets/sheet1.xml" for "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" seen from
/// xl/workbook.xml.
std::string resolve(const std::string& from, std::string_view target) {
  if (target.starts_with('/')) {
    return std::string(target.substr(1));
  }
  std::string folder = folder_of(from);
  while (target.starts_with("../") || target.starts_with("./")) {
    if (target.starts_with("../")) {
      folder = folder.empty() ? "" : folder_of(folder.substr(0, folder.size() - 1));
    }
    target.remove_prefix(target.find('/') + 1);
  }
  return folder + std::string(target);
}

}  // namespace

Result<std::vector<PackageRelation>> read_relations(ZipParts& parts, const std::string& part) {
  const std::size_t folder = folder_of(part).size();
  const Result<std::unique_ptr<XmlPart>> xml =
      read_xml_part(parts, part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels");
  if (!xml) {
    return xml.error();
  }
  std::vector<PackageRelation> relations;
  const pugi::xml_node root = first_child((*xml)->document, "Relationships");
  for (pugi::xml_node node = first_child(root, "Relationship"); node;
       node = next_sibling(node, "Relationship")) {
    const std::string_view type = attribute(node, "Type");
    if (attribute(node, "TargetMode") != "External") {
      relations.push_back({std::string(attribute(node, "Id")),
                           std::string(type.substr(type.rfind('/') + 1)),
                           resolve(part, attribute(node, "Target"))});
    }
  }
  return relations;
}

const PackageRelation* find_relation(const std::vector<PackageRelation>& relations,
                                     std::string_view type, std::string_view id) {
  for (const PackageRelation& relation : relations) {
    if (relation.type == type && (id.empty() || relation.id == id)) {
      return &relation;
    }
  }
  return nullptr;
}

std::string main_part(ZipParts& parts, std::string_view usual) {
  const Result<std::vector<PackageRelation>> relations = read_relations(parts, "");
  const PackageRelation* relation =
      relations ? find_relation(*relations, "officeDocument") : nullptr;
  return relation == nullptr ? std::string(usual) : relation->target;
}

}  // namespace tiku
