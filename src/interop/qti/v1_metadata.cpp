#include "interop/qti/v1_metadata.h"

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/qti/declaration.h"

namespace tiku {
namespace {

void collect(const pugi::xml_node& parent, V1Metadata& metadata) {
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "qtimetadatafield" || name == "qti_metadatafield") {
      metadata.insert_or_assign(fold_case(text_content(first_child(node, "fieldlabel"))),
                                text_content(first_child(node, "fieldentry")));
    } else if (name == "qtimetadata") {
      collect(node, metadata);
    } else if (name.starts_with("qmd_") || name.starts_with("bbmd_")) {
      metadata.emplace(fold_case(name), text_content(node));
    }
  }
}

}  // namespace

V1Metadata read_v1_metadata(const pugi::xml_node& node) {
  V1Metadata metadata;
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = local_name(child);
    if (name == "itemmetadata" || name == "qtimetadata") {
      collect(child, metadata);
    }
  }
  return metadata;
}

const std::string& metadata_entry(const V1Metadata& metadata, const std::string& label) {
  static const std::string kNothing;
  const auto found = metadata.find(label);
  return found == metadata.end() ? kNothing : found->second;
}

}  // namespace tiku
