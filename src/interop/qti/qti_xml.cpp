#include "interop/qti/qti_xml.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_xml.h"

namespace tiku {
namespace {

/// "choiceInteraction" for "qti-choice-interaction".
std::string camel(std::string_view name) {
  std::string out;
  bool upper = false;
  for (const char c : name) {
    if (c == '-') {
      upper = true;
      continue;
    }
    out += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = false;
  }
  return out;
}

void rename_attributes(const pugi::xml_node& node) {
  for (pugi::xml_attribute entry : node.attributes()) {
    const std::string_view key = entry.name();
    if (key.find('-') != std::string_view::npos && !key.starts_with("data-")) {
      entry.set_name(camel(key).c_str());
    }
  }
}

void rename(const pugi::xml_node& parent) {
  for (pugi::xml_node node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name.starts_with("qti-")) {
      node.set_name(camel(name.substr(4)).c_str());
      rename_attributes(node);
    }
    rename(node);
  }
}

QtiRoot kind_of(std::string_view name, std::string_view space) {
  if (name.starts_with("qti-")) {
    return kind_of(camel(name.substr(4)), space);
  }
  const bool canvas = space.find("canvas.instructure.com") != std::string_view::npos;
  return name == "assessmentItem"      ? QtiRoot::item
         : name == "assessmentTest"    ? QtiRoot::test
         : name == "assessmentSection" ? QtiRoot::section
         : name == "questestinterop"   ? QtiRoot::interop
         : name == "manifest"          ? QtiRoot::manifest
         : canvas                      ? QtiRoot::settings
                                       : QtiRoot::other;
}

}  // namespace

Result<std::unique_ptr<XmlFile>> read_qti_xml(std::string_view bytes, const Encoding* encoding) {
  Result<DecodedText> decoded = decode_text(bytes, encoding);
  if (!decoded) {
    return decoded.error();
  }
  Result<std::unique_ptr<XmlFile>> file = read_xml_file(std::move(decoded->text));
  if (file) {
    rename((*file)->document);
  }
  return file;
}

QtiRootNode qti_root(const XmlFile& file) {
  const pugi::xml_node node = file.document.document_element();
  return {kind_of(local_name(node), attribute(node, "xmlns")), node};
}

QtiRoot qti_root_of(std::string_view bytes) {
  constexpr std::size_t kHead = std::size_t{16} << 10;
  Result<DecodedText> decoded = decode_text(bytes.substr(0, kHead));
  if (!decoded) {  // the head may end within a character
    decoded = DecodedText{std::string(bytes.substr(0, kHead)), Encoding::utf8};
  }
  std::string_view head = trim(decoded->text);
  while (head.starts_with("<?") || head.starts_with("<!")) {
    const bool comment = head.starts_with("<!--");
    const std::size_t bracket = head.find('[');
    const std::size_t close = head.find('>');
    const bool subset = !comment && bracket != std::string_view::npos && bracket < close;
    const std::string_view end = comment ? "-->" : subset ? "]>" : ">";
    const std::size_t stop = head.find(end);
    head = stop == std::string_view::npos ? "" : trim(head.substr(stop + end.size()));
  }
  if (!head.starts_with('<')) {
    return QtiRoot::other;
  }
  const std::string_view tag = head.substr(1, head.find('>') - 1);
  std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/"));
  name.remove_prefix(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
  return kind_of(name, tag);
}

}  // namespace tiku
