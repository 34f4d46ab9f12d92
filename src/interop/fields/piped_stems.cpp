#include "interop/fields/piped_stems.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

std::vector<std::string_view> parts_of(const NodeEntry& entry) {
  std::vector<std::string_view> parts;
  for (const std::string_view part : split(entry.key.text(), "|")) {
    parts.push_back(trim(part));
  }
  return parts;
}

/// What is asked, two options or more, and one of them as the value.
bool is_question(const NodeEntry& entry) {
  constexpr std::size_t kFewest = 3;
  const std::vector<std::string_view> parts = parts_of(entry);
  return entry.value.is_scalar() && parts.size() >= kFewest &&
         std::find(parts.begin() + 1, parts.end(), trim(entry.value.text())) != parts.end();
}

Node record_of(const NodeEntry& entry, NodeStore& store) {
  const Span where = entry.key.where;
  const std::vector<std::string_view> parts = parts_of(entry);
  std::vector<Node> options;
  for (std::size_t i = 1; i < parts.size(); ++i) {
    options.push_back(scalar_node(parts[i], where));
    options.back().quoted = true;
  }
  Node answer = entry.value;
  answer.quoted = true;
  const std::vector<NodeEntry> fields = {
      {scalar_node("question", where), scalar_node(parts.front(), where)},
      {scalar_node("options", where), list_node(store.keep(options), where)},
      {scalar_node("answer", where), answer}};
  return map_node(store.keep(fields), where);
}

}  // namespace

Node with_records_of_piped_stems(const Node& node, NodeStore& store) {
  constexpr std::size_t kFewest = 3;
  const NodeRow<NodeEntry> entries = node.entries();
  const auto questions = std::count_if(entries.begin(), entries.end(), is_question);
  if (entries.size() < kFewest || 10 * static_cast<std::size_t>(questions) < 9 * entries.size()) {
    return node;
  }
  std::vector<Node> records;
  for (const NodeEntry& entry : entries) {
    records.push_back(record_of(entry, store));
  }
  return list_node(store.keep(records), node.where);
}

}  // namespace tiku
