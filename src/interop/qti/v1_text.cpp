#include "interop/qti/v1_text.h"

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/markup/html_text.h"

namespace tiku {
namespace {

std::string content_of(const pugi::xml_node& node) {
  std::string out;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      out += child.value();
    }
  }
  return out;
}

/// Elements that stand in the text itself instead of behind "&lt;".
void add_elements(const pugi::xml_node& parent, TextFlow& flow) {
  for (const pugi::xml_node& node : parent.children()) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      flow.words(node.value());
    } else if (local_name(node) == "img") {
      flow.picture(attribute(node, "alt"));
    } else if (!TextFlow::is_hidden(local_name(node))) {
      flow.open(local_name(node));
      add_elements(node, flow);
      flow.close(local_name(node));
    }
  }
}

bool holds_elements(const pugi::xml_node& node) {
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_element) {
      return true;
    }
  }
  return false;
}

void add_text(const pugi::xml_node& node, TextFlow& flow) {
  const std::string type =
      fold_case(attribute(node, "texttype")) + fold_case(attribute(node, "type"));
  const std::string content = content_of(node);
  if (holds_elements(node)) {
    add_elements(node, flow);
  } else if (type.find("html") != std::string::npos) {
    add_html(content, flow);
  } else if (attribute(node, "space") == "preserve") {
    bool first = true;
    for (const std::string_view line : split(content, "\n")) {
      if (!first) {
        flow.line_break();
      }
      first = false;
      flow.words(line);
    }
  } else {
    flow.words(content);
  }
}

}  // namespace

void add_material(const pugi::xml_node& parent, TextFlow& flow) {
  for (const pugi::xml_node& node : parent.children()) {
    const std::string_view name = local_name(node);
    if (name == "mattext" || name == "matemtext" || name == "mat_formattedtext") {
      add_text(node, flow);
    } else if (name == "matbreak") {
      flow.line_break();
    } else if (name == "matimage") {
      flow.picture(attribute(node, "label").starts_with("wct") ? "" : attribute(node, "label"));
    } else if (name == "mataudio" || name == "matvideo" || name == "matapplet" ||
               name == "matapplication") {
      flow.media();
    } else if (node.type() == pugi::node_element) {
      if (name != "mat_extension" && name != "solution") {
        flow.line_break();
      }
      add_material(node, flow);
    }
  }
}

PlainText text_of_material(const pugi::xml_node& node) {
  TextFlow flow;
  add_material(node, flow);
  return flow.take();
}

}  // namespace tiku
