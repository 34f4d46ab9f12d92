#include "interop/json/xml_nodes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

class XmlNodes {
 public:
  XmlNodes(NodeStore& store, FileId file) : store_(store), file_(file) {}

  Node node_of(const pugi::xml_node& element) {
    const std::vector<pugi::xml_node> children = elements_in(element);
    const bool bare = children.empty() && element.first_attribute().empty();
    if (bare) {
      return scalar(text_of(element), place_of(element));
    }
    if (is_list(element, children)) {
      return list_of(children, place_of(element));
    }
    const Span where = place_of(element);
    std::vector<NodeEntry> entries;
    for (const pugi::xml_attribute& attribute : element.attributes()) {
      entries.push_back({scalar(attribute.name(), where), scalar(attribute.value(), where)});
    }
    add_children(children, entries);
    const std::string words = text_of(element);
    if (!words.empty()) {
      entries.push_back({scalar("text", where), scalar(words, where)});
    }
    return map_node(store_.keep(entries), where);
  }

 private:
  static std::vector<pugi::xml_node> elements_in(const pugi::xml_node& element) {
    std::vector<pugi::xml_node> children;
    for (const pugi::xml_node& child : element.children()) {
      if (child.type() == pugi::node_element) {
        children.push_back(child);
      }
    }
    return children;
  }

  static std::string text_of(const pugi::xml_node& element) {
    std::string words;
    for (const pugi::xml_node& child : element.children()) {
      if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
        words += child.value();
      }
    }
    return std::string(trim(words));
  }

  /// <variants> around <variant>: nothing but children of one name, several of them or one that the
  /// element is the plural of.
  static bool is_list(const pugi::xml_node& element, const std::vector<pugi::xml_node>& children) {
    if (children.empty() || !element.first_attribute().empty() || !text_of(element).empty()) {
      return false;
    }
    const std::string name = children.front().name();
    const bool same =
        std::all_of(children.begin(), children.end(),
                    [&name](const pugi::xml_node& child) { return name == child.name(); });
    return same && (children.size() > 1 || element.name() == name + "s");
  }

  Node list_of(const std::vector<pugi::xml_node>& children, Span where) {
    std::vector<Node> items;
    items.reserve(children.size());
    for (const pugi::xml_node& child : children) {
      items.push_back(node_of(child));
    }
    return list_node(store_.keep(items), where);
  }

  /// Each name once: what stands there several times is a list.
  void add_children(const std::vector<pugi::xml_node>& children, std::vector<NodeEntry>& entries) {
    std::vector<pugi::xml_node> sorted = children;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const pugi::xml_node& one, const pugi::xml_node& other) {
                       return std::string_view(one.name()) < other.name();
                     });
    std::vector<NodeEntry> found;
    for (std::size_t i = 0; i < sorted.size();) {
      std::vector<pugi::xml_node> same;
      const std::string_view name = sorted[i].name();
      for (; i < sorted.size() && name == sorted[i].name(); ++i) {
        same.push_back(sorted[i]);
      }
      const Span where = place_of(same.front());
      found.push_back({scalar(std::string(name), where),
                       same.size() > 1 ? list_of(same, where) : node_of(same.front())});
    }
    std::sort(found.begin(), found.end(), [](const NodeEntry& one, const NodeEntry& other) {
      return one.key.where.begin < other.key.where.begin;
    });
    entries.insert(entries.end(), found.begin(), found.end());
  }

  Node scalar(const std::string& text, Span where) { return scalar_node(store_.keep(text), where); }

  Span place_of(const pugi::xml_node& element) const {
    Span where;
    const std::ptrdiff_t offset = element.offset_debug();
    where.file = file_;
    where.begin = static_cast<decltype(where.begin)>(std::max<std::ptrdiff_t>(offset, 0));
    where.end = where.begin;
    return where;
  }

  NodeStore& store_;
  FileId file_;
};

}  // namespace

NodeTrees nodes_of_xml(const XmlFile& xml, FileId file) {
  NodeTrees trees;
  trees.roots.push_back(XmlNodes(trees.store, file).node_of(xml.document.document_element()));
  return trees;
}

}  // namespace tiku
