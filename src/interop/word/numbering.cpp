#include "interop/word/numbering.h"

#include "format/package_xml.h"
#include "interop/word/list_number.h"

namespace tiku {
namespace {

constexpr std::size_t kLevels = 9;
constexpr int kMostAncestors = 20;

std::string_view value_of(const pugi::xml_node& node, std::string_view child) {
  return attribute(first_child(node, child), "val");
}

ListLevel read_level(const pugi::xml_node& node) {
  ListLevel level;
  level.start = number_or(value_of(node, "start"), 1);
  if (const std::string_view format = value_of(node, "numFmt"); !format.empty()) {
    level.format = format;
  }
  level.text = value_of(node, "lvlText");
  const std::string_view behind = value_of(node, "suff");
  level.behind = behind == "nothing" ? "" : " ";
  const pugi::xml_node legal = first_child(node, "isLgl");
  level.is_legal = legal && attribute(legal, "val") != "0" && attribute(legal, "val") != "false";
  const pugi::xml_node restart = first_child(node, "lvlRestart");
  level.never_restarts = restart && attribute(restart, "val") == "0";
  level.style = value_of(node, "pStyle");
  return level;
}

ListPlace read_place(const pugi::xml_node& properties) {
  const pugi::xml_node node = first_child(properties, "numPr");
  ListPlace place;
  place.list = first_child(node, "numId") ? number_or(value_of(node, "numId"), 0) : -1;
  const int level = number_or(value_of(node, "ilvl"), -1);
  if (level >= 0 && level < static_cast<int>(kLevels)) {
    place.level = level;
  }
  return place;
}

}  // namespace

WordNumbering::WordNumbering(const pugi::xml_node& numbering, const pugi::xml_node& styles) {
  for (const pugi::xml_node& node : numbering.children()) {
    if (local_name(node) == "abstractNum") {
      read_scheme(node);
    } else if (local_name(node) == "num") {
      read_list(node);
    }
  }
  read_styles(styles);
  follow_links();
}

void WordNumbering::read_scheme(const pugi::xml_node& node) {
  Scheme scheme;
  scheme.levels.resize(kLevels);
  scheme.counts.resize(kLevels);
  scheme.link = value_of(node, "numStyleLink");
  scheme.linked_from = value_of(node, "styleLink");
  for (pugi::xml_node child = first_child(node, "lvl"); child; child = next_sibling(child, "lvl")) {
    const int level = number_or(attribute(child, "ilvl"), -1);
    if (level >= 0 && level < static_cast<int>(kLevels)) {
      scheme.levels[static_cast<std::size_t>(level)] = read_level(child);
    }
  }
  schemes_[number_or(attribute(node, "abstractNumId"), -1)] = std::move(scheme);
}

void WordNumbering::read_list(const pugi::xml_node& node) {
  List list;
  list.scheme = number_or(value_of(node, "abstractNumId"), -1);
  for (pugi::xml_node child = first_child(node, "lvlOverride"); child;
       child = next_sibling(child, "lvlOverride")) {
    const int level = number_or(attribute(child, "ilvl"), -1);
    if (first_child(child, "startOverride")) {
      list.starts[level] = number_or(value_of(child, "startOverride"), 1);
    }
    if (const pugi::xml_node own = first_child(child, "lvl")) {
      list.levels[level] = read_level(own);
    }
  }
  lists_[number_or(attribute(node, "numId"), -1)] = std::move(list);
}

void WordNumbering::read_styles(const pugi::xml_node& styles) {
  for (pugi::xml_node node = first_child(styles, "style"); node;
       node = next_sibling(node, "style")) {
    Style style;
    style.based_on = value_of(node, "basedOn");
    style.place = read_place(first_child(node, "pPr"));
    styles_[std::string(attribute(node, "styleId"))] = std::move(style);
  }
}

/// A scheme may stand for that of a list style.
void WordNumbering::follow_links() {
  for (auto& [number, scheme] : schemes_) {
    for (const auto& [other, target] : schemes_) {
      if (!scheme.link.empty() && target.linked_from == scheme.link) {
        scheme.levels = target.levels;
      }
    }
  }
}

ListPlace WordNumbering::place_of(const ListPlace& stated, std::string_view style) const {
  ListPlace place = stated;
  std::string name(style);
  for (int i = 0; i < kMostAncestors && (place.list < 0 || !place.level); ++i) {
    const auto found = styles_.find(name);
    if (found == styles_.end()) {
      break;
    }
    const ListPlace& own = found->second.place;
    place.list = place.list < 0 ? own.list : place.list;
    place.level = place.level ? place.level : own.level;
    name = found->second.based_on;
  }
  return place;
}

int WordNumbering::level_of_style(const List& list, std::string_view style) const {
  const auto scheme = schemes_.find(list.scheme);
  for (std::size_t i = 0; scheme != schemes_.end() && !style.empty() && i < kLevels; ++i) {
    if (scheme->second.levels[i].style == style) {
      return static_cast<int>(i);
    }
  }
  return 0;
}

const ListLevel& WordNumbering::level_at(const List& list, const Scheme& scheme,
                                         std::size_t level) const {
  const auto own = list.levels.find(static_cast<int>(level));
  return own == list.levels.end() ? scheme.levels[level] : own->second;
}

std::string WordNumbering::next_label(const ListPlace& stated, std::string_view style) {
  const ListPlace place = place_of(stated, style);
  const auto found = place.list > 0 ? lists_.find(place.list) : lists_.end();
  const auto owner = found == lists_.end() ? schemes_.end() : schemes_.find(found->second.scheme);
  if (owner == schemes_.end()) {
    return {};
  }
  List& list = found->second;
  Scheme& scheme = owner->second;
  const int stated_level = place.level ? *place.level : level_of_style(list, style);
  const auto level = static_cast<std::size_t>(stated_level);
  std::optional<std::int64_t>& count = scheme.counts[level];
  if (const auto start = list.starts.find(stated_level); start != list.starts.end()) {
    count = start->second;
    list.starts.erase(start);  // only the first paragraph of the list begins there
  } else {
    count = count ? *count + 1 : level_at(list, scheme, level).start;
  }
  for (std::size_t i = 0; i < kLevels; ++i) {
    const ListLevel& other = level_at(list, scheme, i);
    if (i < level && !scheme.counts[i]) {
      scheme.counts[i] = other.start;
    } else if (i > level && !other.never_restarts) {
      scheme.counts[i].reset();
    }
  }
  const ListLevel& own = level_at(list, scheme, level);
  if (own.format == "bullet" || own.format == "none") {
    return {};
  }
  std::string label;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool number = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' &&
                        own.text[i + 1] <= '9';
    if (!number) {
      label += own.text[i];
      continue;
    }
    const auto other = static_cast<std::size_t>(own.text[++i] - '1');
    const ListLevel& shown = level_at(list, scheme, other);
    label += list_number(own.is_legal ? "decimal" : shown.format,
                         scheme.counts[other].value_or(shown.start));
  }
  return label.empty() ? label : label + own.behind;
}

}  // namespace tiku
