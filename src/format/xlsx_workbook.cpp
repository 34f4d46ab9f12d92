#include "format/xlsx_workbook.h"

#include <map>

#include "base/utf8.h"
#include "format/package_relations.h"
#include "format/xlsx_messages.h"

namespace tiku {
namespace {

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

void read_sheet_list(const pugi::xml_node& root, const std::vector<PackageRelation>& relations,
                     Workbook& workbook) {
  const bool from_1904 = is_true(attribute(first_child(root, "workbookPr"), "date1904"));
  workbook.dates = from_1904 ? DateSystem::from_1904 : DateSystem::from_1900;
  const pugi::xml_node sheets = first_child(root, "sheets");
  for (pugi::xml_node node = first_child(sheets, "sheet"); node;
       node = next_sibling(node, "sheet")) {
    const std::string_view state = attribute(node, "state");
    const PackageRelation* relation = find_relation(relations, "worksheet", attribute(node, "id"));
    if (relation != nullptr && state != "hidden" && state != "veryHidden") {
      workbook.sheets.push_back({std::string(attribute(node, "name")), relation->target});
    }
  }
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
  const std::string main = main_part(parts, "xl/workbook.xml");
  if (main.ends_with(".bin")) {
    return Error{text(msg::xlsx_binary)};
  }
  const Result<std::unique_ptr<XmlPart>> xml = read_xml_part(parts, main);
  if (!xml) {
    return xml.error();
  }
  const pugi::xml_node root = first_child((*xml)->document, "workbook");
  const Result<std::vector<PackageRelation>> relations = read_relations(parts, main);
  if (!relations) {
    return relations.error();
  }
  Workbook workbook;
  read_sheet_list(root, *relations, workbook);
  if (const PackageRelation* strings = find_relation(*relations, "sharedStrings")) {
    if (const Result<void> read = read_shared_strings(parts, strings->target, workbook); !read) {
      return read.error();
    }
  }
  if (const PackageRelation* styles = find_relation(*relations, "styles")) {
    if (const Result<void> read = read_styles(parts, styles->target, workbook); !read) {
      return read.error();
    }
  }
  return workbook;
}

}  // namespace tiku
