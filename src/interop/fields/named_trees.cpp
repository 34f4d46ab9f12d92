#include "interop/fields/named_trees.h"

#include <algorithm>
#include <unordered_map>

#include "interop/fields/named_record.h"
#include "interop/fields/piped_stems.h"
#include "interop/fields/record_groups.h"
#include "interop/fields/side_by_side.h"
#include "interop/json/json_fields.h"
#include "interop/json/json_row.h"

namespace tiku {
namespace {

constexpr std::size_t kMostRows = 300;  // what so many show, others do not change

/// How far names alone lead.
struct ReadByName {
  std::size_t questions = 0;
  bool has_options = false;
  bool has_answer = false;
};

class FieldNaming {
 public:
  explicit FieldNaming(NodeTrees& trees) : trees_(trees) {}

  std::vector<std::string> run() {
    for (Node& root : trees_.roots) {
      root = with_records_of_lists(with_records_of_piped_stems(root, trees_.store), trees_.store);
    }
    const std::vector<RecordGroup> groups = find_record_groups(trees_.roots);
    std::vector<bool> owned(groups.size());
    const auto name_all = [&](bool alone) {
      for (std::size_t i = 0; i < groups.size(); ++i) {
        const std::size_t above = groups[i].above;
        const bool within = above != RecordGroup::kNone && owned[above];
        const bool tried = (groups[i].records.size() == 1) == alone;
        owned[i] = owned[i] || within || (tried && name_group(groups[i]));
      }
    };
    name_all(false);
    if (std::find(owned.begin(), owned.end(), true) == owned.end()) {
      name_all(true);  // one record holds all others of a file
    }
    for (Node& root : trees_.roots) {
      root = renamed_.empty() ? root : rebuilt(root);
    }
    return std::move(rivals_);
  }

 private:
  static ReadByName read_by_name(const RecordGroup& group) {
    ReadByName read;
    const std::size_t rows = std::min(group.records.size(), kMostRows);
    for (std::size_t i = 0; i < rows; ++i) {
      const Node& node = *group.records[i].node;
      if (!node.is_map() || !is_json_question(node)) {
        continue;
      }
      const JsonRow json = read_json_row(node);
      const QuestionRow& row = json.row;
      read.questions += 1;
      read.has_options = read.has_options || !row.options.empty() || !row.option_cell.empty();
      read.has_answer = read.has_answer || !row.answer.empty() || !row.blanks.empty() ||
                        !json.indices.empty() || (row.marked && !row.marked->empty());
    }
    return read;
  }

  /// {"q1": {"question": ..., "answer": ...}}: what is in the map is the question.
  static bool stand_in_one_map(const RecordFields& records, const FieldRoles& roles) {
    const std::string& stem = records.path(roles.stem);
    const std::string map = stem.substr(0, stem.find('.') + 1);
    const auto within = [&](std::size_t column) { return records.path(column).starts_with(map); };
    return !map.empty() && (!roles.answer || within(*roles.answer)) &&
           (!roles.options ||
            std::all_of(roles.options->columns.begin(), roles.options->columns.end(), within));
  }

  /// Something is asked in most of them, though nobody can tell what answers it: what stands in
  /// them belongs to that.
  static bool are_asked(const RecordFields& records) {
    const auto asks = [&records](std::size_t column) {
      const FieldHabit habit = habit_of(records, column);
      return records.path(column).find('.') == std::string::npos && records.rows() > 1 &&
             habit.asking * 2 > habit.rows;
    };
    return std::any_of(records.order().begin(), records.order().end(), asks);
  }

  /// True where the records are questions, so that what stands in them is none.
  bool name_group(const RecordGroup& group) {
    const ReadByName by_name = read_by_name(group);
    const bool read = by_name.questions * 2 > group.records.size();
    if (read && by_name.has_options && by_name.has_answer) {
      return true;
    }
    RecordFields records;
    for (std::size_t i = 0; i < std::min(group.records.size(), kMostRows); ++i) {
      records.add(*group.records[i].node, group.records[i].key);
    }
    const std::vector<ColumnRole> named = roles_by_name(records);
    const std::optional<FieldRoles> roles = find_field_roles(records, named);
    if (!roles || stand_in_one_map(records, *roles)) {
      return read || (!roles && are_asked(records));
    }
    const bool tells_more = !read || (roles->options && !by_name.has_options) ||
                            (!by_name.has_answer && roles->options);
    if (tells_more) {
      const RecordNaming naming(records, *roles, named);
      for (const FoundRecord& record : group.records) {
        renamed_.emplace(record.node, naming.rename(*record.node, record.key, trees_.store));
      }
      for (const std::size_t rival : roles->rivals) {
        rivals_.push_back(records.path(rival));
      }
    }
    return true;
  }

  Node rebuilt(const Node& node) {
    const auto renamed = renamed_.find(&node);
    if (renamed != renamed_.end()) {
      return renamed->second;
    }
    if (node.is_list()) {
      std::vector<Node> items;
      for (const Node& item : node.items()) {
        items.push_back(rebuilt(item));
      }
      return list_node(trees_.store.keep(items), node.where);
    }
    if (!node.is_map()) {
      return node;
    }
    std::vector<NodeEntry> entries;
    for (const NodeEntry& entry : node.entries()) {
      entries.push_back({entry.key, rebuilt(entry.value)});
    }
    return map_node(trees_.store.keep(entries), node.where);
  }

  NodeTrees& trees_;
  std::unordered_map<const Node*, Node> renamed_;
  std::vector<std::string> rivals_;
};

}  // namespace

std::vector<std::string> name_fields(NodeTrees& trees) {
  return FieldNaming(trees).run();
}

}  // namespace tiku
