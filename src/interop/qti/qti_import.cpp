#include "interop/qti/qti_import.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "format/package_xml.h"
#include "format/zip_parts.h"
#include "interop/qti/declaration.h"
#include "interop/qti/messages.h"
#include "interop/qti/qti_papers.h"
#include "interop/qti/qti_xml.h"

namespace tiku {
namespace {

constinit const PackageWords kWords{&msg::qti_damaged, &msg::qti_encrypted, &msg::qti_too_large};

/// A package of questions is text; one that unpacks to more holds something else.
constexpr ZipLimits kLimits{
    .parts = 65'536, .part_bytes = std::size_t{64} << 20, .total_bytes = std::size_t{256} << 20};

bool is_archive(std::string_view bytes) {
  return bytes.starts_with("PK");
}

bool is_xml_name(const std::string& name) {
  const std::string folded = fold_case(name);
  return folded.ends_with(".xml") || folded.ends_with(".qti");
}

/// imsmanifest.xml, at the top of the archive or in the folder that was packed; "" where none is.
std::string manifest_name(const std::vector<std::string>& names) {
  std::string found;
  for (const std::string& name : names) {
    const std::string folded = fold_case(name);
    const bool is_manifest = folded == "imsmanifest.xml" || folded.ends_with("/imsmanifest.xml");
    if (is_manifest && (found.empty() || name.size() < found.size())) {
      found = name;
    }
  }
  return found;
}

/// What the manifest says: files in its order, and a title.
struct Manifest {
  std::vector<std::string> files;
  std::string title;
  /// Types of resources, joined.
  std::string types;
};

/// The words of a <title>: its own, or those of the first element in it.
std::string title_words(const pugi::xml_node& title) {
  for (const pugi::xml_node& words : title.children()) {
    if (!text_content(words).empty()) {
      return text_content(words);
    }
  }
  return text_content(title);
}

std::string first_title(const pugi::xml_node& parent) {
  for (const pugi::xml_node& node : parent.children()) {
    std::string found = local_name(node) == "title" ? title_words(node) : first_title(node);
    if (!found.empty()) {
      return found;
    }
  }
  return {};
}

Manifest read_manifest(const XmlFile& file, const std::string& name) {
  Manifest manifest;
  const pugi::xml_node root = file.document.document_element();
  manifest.title = first_title(first_child(root, "metadata"));
  const pugi::xml_node resources = first_child(root, "resources");
  for (pugi::xml_node node = first_child(resources, "resource"); node;
       node = next_sibling(node, "resource")) {
    manifest.types += std::string(attribute(node, "type")) + " ";
    const std::string_view href = attribute(node, "href");
    if (!href.empty()) {
      manifest.files.push_back(resolve_href(name, href));
    }
    for (pugi::xml_node inner = first_child(node, "file"); inner;
         inner = next_sibling(inner, "file")) {
      manifest.files.push_back(resolve_href(name, attribute(inner, "href")));
    }
  }
  return manifest;
}

Result<Manifest> manifest_of(ZipParts& parts, const std::vector<std::string>& names) {
  const std::string name = manifest_name(names);
  if (name.empty()) {
    return Manifest();
  }
  const Result<std::string> bytes = parts.read(name);
  if (!bytes) {
    return bytes.error();
  }
  const Result<std::unique_ptr<XmlFile>> file = read_qti_xml(*bytes);
  if (!file) {
    return Error{text(msg::qti_in_part, visible(name), file.error().what)};
  }
  return read_manifest(**file, name);
}

/// The XML parts, first those the manifest names and in its order.
std::vector<std::string> parts_in_order(const Manifest& manifest,
                                        const std::vector<std::string>& names) {
  const std::set<std::string> there(names.begin(), names.end());
  std::set<std::string> taken;
  std::vector<std::string> order;
  for (const std::vector<std::string>* list : {&manifest.files, &names}) {
    for (const std::string& name : *list) {
      const bool is_manifest = fold_case(name).ends_with("imsmanifest.xml");
      if (is_xml_name(name) && !is_manifest && there.contains(name) && taken.insert(name).second) {
        order.push_back(name);
      }
    }
  }
  return order;
}

/// The name without its folders, which manifests get wrong, as they do spaces.
std::string bare_file_name(std::string_view name) {
  std::string bare = fold_case(name.substr(name.rfind('/') + 1));
  std::replace(bare.begin(), bare.end(), ' ', '_');
  return bare;
}

Result<ImportResult> read_package(const ImportInput& input) {
  Result<ZipParts> parts = ZipParts::open(input.bytes, kWords, kLimits);
  if (!parts) {
    return parts.error();
  }
  const std::vector<std::string> names = parts->names();
  const Result<Manifest> manifest = manifest_of(*parts, names);
  if (!manifest) {
    return manifest.error();
  }
  QtiPapers papers(input.path, true);
  bool found = false;
  for (const std::string& name : parts_in_order(*manifest, names)) {
    const Result<std::string> bytes = parts->read(name);
    if (!bytes) {
      return bytes.error();  // a bomb, a password, damage: nothing in it can be relied on
    }
    const Result<std::unique_ptr<XmlFile>> file = read_qti_xml(*bytes);
    if (!file) {
      papers.add_unread(name, file.error().what);
    } else {
      found = papers.add(**file, name) || found;
    }
  }
  std::set<std::string> there;
  for (const std::string& name : names) {
    there.insert(bare_file_name(name));
  }
  for (const std::string& name : manifest->files) {
    if (is_xml_name(name) && !there.contains(bare_file_name(name))) {
      papers.add_missing(name);
    }
  }
  ImportResult result = papers.take(manifest->title);
  if (!found && result.left_out.empty()) {
    return parts->damaged(text(msg::qti_nothing));
  }
  return result;
}

Result<ImportResult> read_single(const ImportInput& input) {
  const Result<std::unique_ptr<XmlFile>> file = read_qti_xml(input.bytes, input.encoding);
  if (!file) {
    return file.error();
  }
  const QtiRootNode root = qti_root(**file);
  const std::string name = visible(local_name(root.node));
  if (root.kind == QtiRoot::test || root.kind == QtiRoot::section ||
      root.kind == QtiRoot::manifest) {
    return Error{text(msg::qti_no_items, name)};
  }
  if (root.kind == QtiRoot::settings) {
    return Error{text(msg::qti_settings_only, name)};
  }
  QtiPapers papers(input.path, false);
  if (!papers.add(**file, "")) {
    return Error{text(msg::qti_other_root, name)};
  }
  return papers.take("");
}

/// The kinds of the first XML parts, for an archive without a manifest that says them.
bool holds_root(ZipParts& parts, const std::vector<std::string>& names, bool first_version) {
  constexpr int kLooks = 12;
  int looked = 0;
  for (const std::string& name : parts_in_order({}, names)) {
    const Result<std::string> bytes = parts.read(name);
    if (!bytes || ++looked > kLooks) {
      return false;
    }
    const QtiRoot root = qti_root_of(*bytes);
    if (root == QtiRoot::interop || root == QtiRoot::item || root == QtiRoot::test) {
      return (root == QtiRoot::interop) == first_version;
    }
  }
  return false;
}

bool is_version(const ImportInput& input, bool first) {
  if (!is_archive(input.bytes)) {
    const QtiRoot root = qti_root_of(input.bytes);
    return first ? root == QtiRoot::interop || root == QtiRoot::settings
                 : root == QtiRoot::item || root == QtiRoot::test || root == QtiRoot::section ||
                       root == QtiRoot::manifest;
  }
  Result<ZipParts> parts = ZipParts::open(input.bytes, kWords, kLimits);
  if (!parts) {
    return false;
  }
  const std::vector<std::string> names = parts->names();
  const Result<Manifest> manifest = manifest_of(*parts, names);
  if (!manifest_name(names).empty() && !manifest) {
    return !first;
  }
  const bool later = manifest->types.find("imsqti_item") != std::string::npos ||
                     manifest->types.find("imsqti_test") != std::string::npos;
  if (!manifest_name(names).empty()) {
    return later != first;
  }
  return holds_root(*parts, names, first);
}

}  // namespace

bool is_qti_1(const ImportInput& input) {
  return is_version(input, true);
}

bool is_qti_2(const ImportInput& input) {
  return is_version(input, false);
}

Result<ImportResult> read_qti(const ImportInput& input) {
  return is_archive(input.bytes) ? read_package(input) : read_single(input);
}

}  // namespace tiku
