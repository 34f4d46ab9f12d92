#include "format/xml_file.h"

#include <algorithm>

#include "format/xml_messages.h"
#include "format/xml_quotes.h"

namespace tiku {
namespace {

constexpr int kDeepest = 200;

std::vector<std::size_t> line_starts(const std::string& text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
    starts.push_back(at + 1);
  }
  return starts;
}

std::int64_t line_at(const std::vector<std::size_t>& lines, std::size_t offset) {
  return std::upper_bound(lines.begin(), lines.end(), offset) - lines.begin();
}

/// The first node that is nested too deep; an empty one where there is none. Goes without
/// recursion, so that the nesting it looks for cannot hurt it.
pugi::xml_node too_deep(const pugi::xml_node& document) {
  int depth = 0;
  for (pugi::xml_node node = document.first_child(); node;) {
    if (node.first_child()) {
      node = node.first_child();
      if (++depth > kDeepest) {
        return node;
      }
      continue;
    }
    while (node && node != document && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (!node || node == document) {
      break;
    }
    node = node.next_sibling();
  }
  return {};
}

}  // namespace

std::int64_t XmlFile::line_of(const pugi::xml_node& node) const {
  const std::ptrdiff_t offset = node.offset_debug();
  return offset < 0 ? 0 : line_at(lines, static_cast<std::size_t>(offset));
}

namespace {

pugi::xml_parse_result parse(XmlFile& file, std::string text_of_file) {
  constexpr unsigned kOptions = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
  file.text = std::move(text_of_file);
  file.lines = line_starts(file.text);
  return file.document.load_buffer_inplace(file.text.data(), file.text.size(), kOptions,
                                           pugi::encoding_utf8);
}

/// The text once more where attributes may lack quotes: parsing changes it. Files written by hand
/// are small.
std::string copy_for_quotes(const std::string& text_of_file) {
  constexpr std::size_t kLargest = std::size_t{16} << 20;
  return text_of_file.size() <= kLargest ? text_of_file : std::string();
}

}  // namespace

Result<std::unique_ptr<XmlFile>> read_xml_file(std::string text_of_file) {
  const std::string original = copy_for_quotes(text_of_file);
  auto file = std::make_unique<XmlFile>();
  pugi::xml_parse_result parsed = parse(*file, std::move(text_of_file));
  if (!parsed && parsed.status == pugi::status_bad_attribute && !original.empty()) {
    auto quoted = std::make_unique<XmlFile>();
    if (const pugi::xml_parse_result again = parse(*quoted, with_quoted_attributes(original))) {
      file = std::move(quoted);
      parsed = again;
    }
  }
  if (!parsed) {
    const std::int64_t line = line_at(file->lines, static_cast<std::size_t>(parsed.offset));
    return Error{parsed.status == pugi::status_end_element_mismatch ? text(msg::xml_unclosed, line)
                                                                    : text(msg::xml_damaged, line)};
  }
  for (const pugi::xml_node& node : file->document) {
    if (node.type() == pugi::node_doctype &&
        std::string_view(node.value()).find("<!ENTITY") != std::string_view::npos) {
      return Error{text(msg::xml_entities, file->line_of(node))};
    }
  }
  if (const pugi::xml_node deep = too_deep(file->document)) {
    return Error{text(msg::xml_too_deep, file->line_of(deep), kDeepest)};
  }
  return file;
}

}  // namespace tiku
