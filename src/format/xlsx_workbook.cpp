#include "format/xlsx_workbook.h"

#include <map>

#include "base/utf8.h"
#include "format/xlsx_messages.h"

namespace tiku {
namespace {

struct Relation {
  std::string id;
  std::string_view
      type;  // the last part of its address: "worksheet", "styles" ...; points into `kinds`
  std::string target;
};

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

/// The relations of `part` by id; external targets are left out.
Result<std::vector<Relation>> read_relations(ZipParts& parts, const std::string& part) {
  constexpr std::string_view kKinds[] = {"officeDocument", "worksheet", "sharedStrings", "styles"};
  const std::size_t folder = folder_of(part).size();
  const Result<std::unique_ptr<XmlPart>> xml =
      read_xml_part(parts, part.substr(0, folder) + "_rels/" + part.substr(folder) + ".rels");
  if (!xml) {
    return xml.error();
  }
  std::vector<Relation> relations;
  const pugi::xml_node root = first_child((*xml)->document, "Relationships");
  for (pugi::xml_node node = first_child(root, "Relationship"); node;
       node = next_sibling(node, "Relationship")) {
    const std::string_view type = attribute(node, "Type");
    for (const std::string_view kind : kKinds) {
      if (attribute(node, "TargetMode") != "External" && type.substr(type.rfind('/') + 1) == kind) {
        relations.push_back(
            {std::string(attribute(node, "Id")), kind, resolve(part, attribute(node, "Target"))});
      }
    }
  }
  return relations;
}

const Relation* find_relation(const std::vector<Relation>& relations, std::string_view type) {
  for (const Relation& relation : relations) {
    if (relation.type == type) {
      return &relation;
    }
  }
  return nullptr;
}

const Relation* find_sheet_relation(const std::vector<Relation>& relations, std::string_view id) {
  for (const Relation& relation : relations) {
    if (relation.type == "worksheet" && relation.id == id) {
      return &relation;
    }
  }
  return nullptr;
}

Result<void> read_shared_strings(ZipParts& parts, const std::string& part, Workbook& workbook) {
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(parts, part);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node root = first_child((*xml)->document, "sst");
  for (pugi::xml_node item = first_child(root, "si"); item; item = next_sibling(item, "si")) {
    workbook.shared_strings.push_back(rich_text(item));
  }
  return {};
}

Result<void> read_styles(ZipParts& parts, const std::string& part, Workbook& workbook) {
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(parts, part);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node root = first_child((*xml)->document, "styleSheet");
  std::map<int, NumberFormat> custom;
  const pugi::xml_node formats = first_child(root, "numFmts");
  for (pugi::xml_node node = first_child(formats, "numFmt"); node;
       node = next_sibling(node, "numFmt")) {
    custom[number_or(attribute(node, "numFmtId"), -1)] =
        parse_number_format(attribute(node, "formatCode"));
  }
  const pugi::xml_node styles = first_child(root, "cellXfs");
  for (pugi::xml_node node = first_child(styles, "xf"); node; node = next_sibling(node, "xf")) {
    const int id = number_or(attribute(node, "numFmtId"), 0);
    const auto found = custom.find(id);
    workbook.formats.push_back(found == custom.end() ? builtin_number_format(id) : found->second);
  }
  return {};
}

void read_sheet_list(const pugi::xml_node& root, const std::vector<Relation>& relations,
                     Workbook& workbook) {
  const bool from_1904 = is_true(attribute(first_child(root, "workbookPr"), "date1904"));
  workbook.dates = from_1904 ? DateSystem::from_1904 : DateSystem::from_1900;
  const pugi::xml_node sheets = first_child(root, "sheets");
  for (pugi::xml_node node = first_child(sheets, "sheet"); node;
       node = next_sibling(node, "sheet")) {
    const std::string_view state = attribute(node, "state");
    const Relation* relation = find_sheet_relation(relations, attribute(node, "id"));
    if (relation != nullptr && state != "hidden" && state != "veryHidden") {
      workbook.sheets.push_back({std::string(attribute(node, "name")), relation->target});
    }
  }
}

/// The name of the main part; where the package does not say it, the name everybody uses.
std::string main_part(ZipParts& parts) {
  const Result<std::vector<Relation>> relations = read_relations(parts, "");
  const Relation* relation = relations ? find_relation(*relations, "officeDocument") : nullptr;
  return relation == nullptr ? "xl/workbook.xml" : relation->target;
}

}  // namespace

std::string rich_text(const pugi::xml_node& item) {
  std::string text;
  for (const pugi::xml_node& child : item.children()) {
    if (local_name(child) == "t") {
      text += child.text().get();
    } else if (local_name(child) == "r") {
      text += first_child(child, "t").text().get();
    }
  }
  return text;
}

Result<Workbook> read_workbook(ZipParts& parts) {
  const std::string main = main_part(parts);
  if (main.ends_with(".bin")) {
    return Error{text(msg::xlsx_binary)};
  }
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(parts, main);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node root = first_child((*xml)->document, "workbook");
  const Result<std::vector<Relation>> relations = read_relations(parts, main);
  if (!relations) {
    return relations.error();
  }
  Workbook workbook;
  read_sheet_list(root, *relations, workbook);
  if (const Relation* strings = find_relation(*relations, "sharedStrings")) {
    if (const Result<void> read = read_shared_strings(parts, strings->target, workbook); !read) {
      return read.error();
    }
  }
  if (const Relation* styles = find_relation(*relations, "styles")) {
    if (const Result<void> read = read_styles(parts, styles->target, workbook); !read) {
      return read.error();
    }
  }
  return workbook;
}

}  // namespace tiku
