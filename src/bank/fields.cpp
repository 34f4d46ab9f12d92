#include "bank/fields.h"

#include <algorithm>
#include <array>

#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr std::array<const Message*, 8> kShapeTexts = {
    &msg::shape_nothing, &msg::shape_scalar,     &msg::shape_list,     &msg::shape_scalar_list,
    &msg::shape_map,     &msg::shape_scalar_map, &msg::shape_list_map, &msg::shape_any,
};

/// Names are short and mostly differ in length or in their first letter: comparing them byte by
/// byte is for the few that are left.
bool is_same_name(std::string_view one, std::string_view other) {
  return one.size() == other.size() && !one.empty() && one.front() == other.front() && one == other;
}

/// The fields that a mistyped one may stand for: those the map does not state.
std::vector<std::string_view> names_left(FieldTable known, const Node& map) {
  constexpr std::size_t kLooked = 64;  // larger maps are not looked through for each mistake
  std::vector<std::string_view> names;
  for (const Field& field : known) {
    if (map.entries().size() > kLooked || map.find(field.name) == nullptr) {
      names.push_back(field.name);
    }
  }
  return names;
}

}  // namespace

Text shapes_text(unsigned shapes) {
  return text(*kShapeTexts[shapes & 7U]);
}

unsigned shape_of(const Node& node) {
  if (node.is_list()) {
    return kList;
  }
  return node.is_map() ? kMap : (node.is_scalar() ? kScalar : kNothing);
}

bool check_shape(Reading& reading, const Node& node, unsigned shapes, std::string_view what) {
  if ((shape_of(node) & shapes) != 0) {
    return true;
  }
  reading.sink.report(
      rules::wrong_kind, node.where,
      text(msg::field_wrong_kind, visible(what), shapes_text(shapes), shapes_text(shape_of(node))));
  return false;
}

Fields::Fields(Reading& reading, const Node& map, FieldTable known) : map_(&map) {
  found_.reserve(std::min(map.entries().size(), known.size()));
  for (const NodeEntry& entry : map.entries()) {
    add(reading, entry, known);
  }
}

void Fields::add(Reading& reading, const NodeEntry& entry, FieldTable known) {
  const std::string_view name = entry.key.text();
  const auto field = std::find_if(known.begin(), known.end(),
                                  [&](const Field& f) { return is_same_name(f.name, name); });
  if (field == known.end()) {
    const std::string_view near = suggest(name, names_left(known, *map_));
    if (!near.empty()) {
      found_.push_back({near, nullptr, true});
    }
    reading.sink.report(
        rules::unknown_field, entry.key.where, text(msg::unknown_field, visible(name)),
        near.empty() ? text(msg::unknown_field_help) : text(msg::did_you_mean, near));
    return;
  }
  if (entry.value.is_null()) {
    return;
  }
  const bool fits = check_shape(reading, entry.value, field->shapes, name);
  found_.push_back({field->name, fits ? &entry.value : nullptr, !fits});
}

const Node* Fields::find(std::string_view name) const {
  const auto at = std::find_if(found_.begin(), found_.end(), [&](const Found& f) {
    return is_same_name(f.name, name) && f.value != nullptr;
  });
  return at == found_.end() ? nullptr : at->value;
}

bool Fields::is_refused(std::string_view name) const {
  return !has(name) && std::any_of(found_.begin(), found_.end(), [&](const Found& f) {
    return is_same_name(f.name, name) && f.refused;
  });
}

}  // namespace tiku
