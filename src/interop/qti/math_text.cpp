#include "interop/qti/math_text.h"

#include <string_view>
#include <vector>

#include "base/text.h"
#include "format/package_xml.h"
#include "interop/markup/raised_text.h"

namespace tiku {
namespace {

std::string text_of(const pugi::xml_node& node);

/// Signs that are not shown: of a product, of a function's argument.
std::string without_invisible(std::string_view text) {
  constexpr std::string_view kSigns[] = {"\u2061", "\u2062", "\u2063", "\u2064", "\u200B"};
  std::string out(trim(text));
  for (const std::string_view sign : kSigns) {
    for (std::size_t at = out.find(sign); at != std::string::npos; at = out.find(sign, at)) {
      out.erase(at, sign.size());
    }
  }
  return out;
}

std::vector<pugi::xml_node> elements_of(const pugi::xml_node& node) {
  std::vector<pugi::xml_node> out;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_element) {
      out.push_back(child);
    }
  }
  return out;
}

std::string inner_text(const pugi::xml_node& node) {
  std::string out;
  for (const pugi::xml_node& child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      out += without_invisible(child.value());
    } else if (child.type() == pugi::node_element) {
      out += text_of(child);
    }
  }
  return out;
}

/// In brackets where it is more than one number or name.
std::string grouped(const std::string& text) {
  const bool simple = text.find_first_of("+-*/= ,") == std::string::npos &&
                      text.find("−") == std::string::npos && text.find("±") == std::string::npos;
  return simple ? text : "(" + text + ")";
}

std::string fenced(const pugi::xml_node& node) {
  const std::string_view open = attribute(node, "open");
  const std::string_view close = attribute(node, "close");
  std::string out(open.empty() ? "(" : open);
  bool first = true;
  for (const pugi::xml_node& child : elements_of(node)) {
    out += (first ? "" : ",") + text_of(child);
    first = false;
  }
  return out + std::string(close.empty() ? ")" : close);
}

/// Elements of two or three parts, each of which has its place.
std::string text_of_parts(std::string_view name, const std::vector<std::string>& parts) {
  if (name == "mfrac") {
    return grouped(parts[0]) + "/" + grouped(parts[1]);
  }
  if (name == "mroot") {
    return shifted_text(parts[1], Shift::up) + "√" + grouped(parts[0]);
  }
  if (name == "msup") {
    return parts[0] + shifted_text(parts[1], Shift::up);
  }
  const std::string lowered = parts[0] + shifted_text(parts[1], Shift::down);
  return parts.size() > 2 ? lowered + shifted_text(parts[2], Shift::up) : lowered;
}

std::string text_of(const pugi::xml_node& node) {
  const std::string_view name = local_name(node);
  const std::vector<pugi::xml_node> children = elements_of(node);
  if (name == "annotation" || name == "annotation-xml") {
    return {};
  }
  if (name == "semantics" && !children.empty()) {
    return text_of(children.front());
  }
  if (name == "msqrt") {
    return "√" + grouped(inner_text(node));
  }
  if (name == "mfenced") {
    return fenced(node);
  }
  const bool two = name == "mfrac" || name == "mroot" || name == "msup" || name == "msub";
  const bool three = name == "msubsup" || name == "munderover";
  if ((two && children.size() == 2) || (three && children.size() == 3)) {
    std::vector<std::string> parts;
    for (const pugi::xml_node& child : children) {
      parts.push_back(text_of(child));
    }
    return text_of_parts(name, parts);
  }
  return inner_text(node);
}

}  // namespace

std::string text_of_math(const pugi::xml_node& math) {
  return text_of(math);
}

}  // namespace tiku
