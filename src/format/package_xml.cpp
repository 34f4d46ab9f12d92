#include "format/package_xml.h"

#include <charconv>

#include "base/text.h"
#include "base/utf8.h"
#include "format/package_messages.h"

namespace tiku {
namespace {

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

Result<std::unique_ptr<XmlPart>> read_xml_part(ZipParts& parts, const std::string& name) {
  Result<std::string> bytes = parts.read(name);
  if (!bytes) {
    return bytes.error();
  }
  const std::size_t bad = is_utf16(*bytes) ? std::string_view::npos : find_invalid_utf8(*bytes);
  if (bad != std::string_view::npos) {
    return parts.damaged(text(msg::package_part_not_utf8, visible(name), bad));
  }
  auto part = std::make_unique<XmlPart>();
  part->bytes = std::move(*bytes);
  constexpr unsigned kOptions =
      pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
  const pugi::xml_parse_result parsed =
      part->document.load_buffer_inplace(part->bytes.data(), part->bytes.size(), kOptions);
  if (!parsed) {
    return parts.damaged(
        text(msg::package_part_not_xml, visible(name), static_cast<long long>(parsed.offset)));
  }
  for (const pugi::xml_node& node : part->document) {
    if (node.type() == pugi::node_doctype) {
      return parts.damaged(text(msg::package_part_doctype, visible(name)));
    }
  }
  return part;
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node first_child(const pugi::xml_node& node, std::string_view name) {
  const pugi::xml_node child = node.first_child();
  return !child || local_name(child) == name ? child : next_sibling(child, name);
}

pugi::xml_node next_sibling(const pugi::xml_node& node, std::string_view name) {
  pugi::xml_node next = node.next_sibling();
  while (next && local_name(next) != name) {
    next = next.next_sibling();
  }
  return next;
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& candidate : node.attributes()) {
    const std::string_view full = candidate.name();
    const std::size_t colon = full.find(':');
    if ((colon == std::string_view::npos ? full : full.substr(colon + 1)) == name) {
      return candidate.value();
    }
  }
  return {};
}

int number_or(std::string_view text, int otherwise) {
  int number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, code] = std::from_chars(text.data(), end, number);
  return !text.empty() && code == std::errc() && stop == end ? number : otherwise;
}

bool is_true(std::string_view text) {
  return text == "1" || text == "true";
}

}  // namespace tiku
