#include "format/xml_text.h"

#include <algorithm>

#include "format/package_messages.h"

namespace tiku {
namespace {

std::int64_t line_at(const std::vector<std::size_t>& begins, std::size_t offset) {
  return std::upper_bound(begins.begin(), begins.end(), offset) - begins.begin();
}

}  // namespace

std::int64_t XmlText::line_of(const pugi::xml_node& node) const {
  return line_at(line_begins,
                 static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
}

Result<std::unique_ptr<XmlText>> read_xml_text(std::string text) {
  auto xml = std::make_unique<XmlText>();
  xml->text = std::move(text);
  xml->line_begins.push_back(0);
  for (std::size_t i = 0; i < xml->text.size(); ++i) {
    if (xml->text[i] == '\n') {
      xml->line_begins.push_back(i + 1);
    }
  }
  constexpr unsigned kOptions = pugi::parse_default | pugi::parse_doctype;
  const pugi::xml_parse_result parsed = xml->document.load_buffer_inplace(
      xml->text.data(), xml->text.size(), kOptions, pugi::encoding_utf8);
  if (!parsed) {
    const std::int64_t line = line_at(xml->line_begins, static_cast<std::size_t>(parsed.offset));
    return Error{tiku::text(
        parsed.status == pugi::status_end_element_mismatch ? msg::xml_unclosed : msg::xml_damaged,
        line)};
  }
  for (const pugi::xml_node& node : xml->document) {
    if (node.type() == pugi::node_doctype) {
      return Error{tiku::text(msg::xml_doctype, xml->line_of(node))};
    }
  }
  return xml;
}

}  // namespace tiku
