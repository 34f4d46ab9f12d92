#include "sheet/node_sheets.h"

#include <algorithm>

#include "base/text.h"
#include "io/paths.h"
#include "sheet/fold.h"
#include "sheet/messages.h"
#include "sheet/normalise.h"
#include "sheet/rules.h"
#include "sheet/show.h"
#include "sheet/text_answers.h"
#include "sheet/vocabulary.h"

namespace tiku {
namespace {

std::int64_t line_of(const SheetReading& reading, const Node& node) {
  return node.where.file == kNoFile
             ? 0
             : reading.sources.at(node.where.file).place(node.where.begin).line;
}

std::string joined(const NodeRow<Node>& items) {
  std::vector<std::string> texts;
  for (const Node& item : items) {
    texts.emplace_back(item.text());
  }
  return join(texts, std::string_view(&kListSeparator, 1));
}

Origin origin_of(const SheetReading& reading, const Node& node) {
  return {node.where.file, "", line_of(reading, node), node.where.begin};
}

bool is_list_of_texts(const Node& node) {
  return node.is_list() &&
         std::none_of(node.items().begin(), node.items().end(),
                      [](const Node& item) { return item.is_list() || item.is_map(); });
}

/// The document as the file has it, for rejects.
std::string raw_of(const SheetReading& reading, const Node& node) {
  if (node.where.file == kNoFile) {
    return {};
  }
  const Source& source = reading.sources.at(node.where.file);
  const std::size_t end = std::max<std::size_t>(node.where.end, node.where.begin);
  const std::string_view span = source.text().substr(node.where.begin, end - node.where.begin);
  return std::string(span.size() > 1 ? span : source.line(source.place(node.where.begin).line));
}

class SheetNode {
 public:
  SheetNode(SheetReading& reading, const Node& node) : reading_(reading), node_(node) {
    draft_.origin = origin_of(reading, node);
    draft_.raw = raw_of(reading, node);
    draft_.extra.resize(reading.options.extra_columns.size());
  }

  void read(bool alone) {
    for (const NodeEntry& entry : node_.entries()) {
      read_field(entry);
    }
    if (answers_ == nullptr && !draft_.absent) {
      reject_sheet(reading_, draft_, "wrong-shape", text(msg::sheet_no_answers));
      return;
    }
    if (draft_.who.id.empty() && draft_.who.name.empty() && alone && !has_identity_items()) {
      draft_.who.id = file_stem(reading_.path(node_.where.file));
      reading_.count(reading_.file_name_ids, reading_.path(node_.where.file));
    }
    if (answers_ == nullptr || read_answers(*answers_)) {
      finish_sheet(reading_, std::move(draft_));
    }
  }

 private:
  bool has_identity_items() const {
    const std::vector<Item>& items = reading_.index.items();
    return std::any_of(items.begin(), items.end(), [](const Item& item) {
      return item.question->identity != IdentityRole::none;
    });
  }

  void read_field(const NodeEntry& entry) {
    const bool extra = keep_extra(entry);
    const SheetOptions& options = reading_.options;
    const std::string_view key = entry.key.text();
    if (key == "seed") {
      draft_.seed = entry.value.text();
      return;
    }
    const SheetField field = key == options.id_column      ? SheetField::id
                             : key == options.name_column  ? SheetField::name
                             : key == options.group_column ? SheetField::group
                                                           : field_of(key).field;
    switch (field) {
      case SheetField::id:
        read_candidate(entry.value);
        return;
      case SheetField::name:
        draft_.who.name = entry.value.text();
        return;
      case SheetField::group:
        draft_.who.group = entry.value.text();
        return;
      case SheetField::form:
        draft_.form = entry.value.text();
        return;
      case SheetField::order:
        read_order(entry.value);
        return;
      case SheetField::submitted:
        draft_.submitted = entry.value.text();
        return;
      case SheetField::total:
        draft_.given_total = entry.value.text();
        return;
      case SheetField::answer:
        answers_ = &entry.value;
        return;
      case SheetField::aside:
        draft_.absent = draft_.absent || says_absent(entry.value.text());
        return;
      case SheetField::none:
      case SheetField::item:
      case SheetField::marker:
      case SheetField::comment:
      case SheetField::serial:
        if (!extra) {
          report_unknown(entry.key);
        }
        return;
    }
  }

  bool keep_extra(const NodeEntry& entry) {
    const std::vector<std::string>& wanted = reading_.options.extra_columns;
    const auto found = std::find(wanted.begin(), wanted.end(), entry.key.text());
    if (found == wanted.end()) {
      return false;
    }
    const auto at = static_cast<std::size_t>(found - wanted.begin());
    draft_.extra[at] = entry.value.text();
    reading_.extra_found[at] = true;
    return true;
  }

  void read_candidate(const Node& value) {
    if (!value.is_map()) {
      draft_.who.id = value.text();
      return;
    }
    for (const NodeEntry& entry : value.entries()) {
      read_field(entry);
    }
  }

  void read_order(const Node& value) {
    if (value.is_scalar()) {
      draft_.order = split_list(value.text());
      return;
    }
    for (const Node& item : value.items()) {
      draft_.order.emplace_back(item.text());
    }
  }

  void report_unknown(const Node& key) {
    const std::span<const std::string_view> silent = silent_fields();
    if (std::find(silent.begin(), silent.end(), key.text()) != silent.end()) {
      return;
    }
    const std::string_view meant = suggest(key.text(), {"candidate", "name", "group", "answers",
                                                        "form", "order", "submitted", "total"});
    reading_.sink.report(rule::unknown_sheet_field, key.where,
                         text(msg::unknown_sheet_field, shown(key.text())),
                         meant.empty() ? Text{} : text(msg::unknown_sheet_field_meant, meant));
  }

  /// False: the sheet was refused.
  bool read_answers(const Node& answers) {
    switch (answers.kind) {
      case Node::Kind::null:
        return true;
      case Node::Kind::scalar:
        draft_.absent = draft_.absent || says_absent(answers.text());
        if (!draft_.absent) {
          add_text_answers(reading_, answers.text(), origin_of(reading_, answers), draft_);
        }
        return true;
      case Node::Kind::list:
        read_list(answers);
        return true;
      case Node::Kind::map:
        read_map(answers, "");
        return true;
    }
    return true;
  }

  /// A list answers the items in order; its members may also say which item they answer.
  void read_list(const Node& answers) {
    std::int64_t number = 0;
    for (const Node& member : answers.items()) {
      ++number;
      const Node* item = nullptr;
      const Node* answer = nullptr;
      for (const NodeEntry& entry : member.entries()) {
        const SheetField field = field_of(entry.key.text()).field;
        item = field == SheetField::item || field == SheetField::id ? &entry.value : item;
        answer = field == SheetField::answer ? &entry.value : answer;
      }
      if (item != nullptr && answer != nullptr) {
        add(std::string(item->text()), *item, *answer);
      } else if (member.is_map() && member.entries().size() == 1) {
        const NodeEntry& entry = member.entries().front();
        add(std::string(entry.key.text()), entry.key, entry.value);
      } else {
        add(std::to_string(number), member, member);
      }
    }
  }

  void read_map(const Node& answers, const std::string& prefix) {
    for (const NodeEntry& entry : answers.entries()) {
      const std::string address = prefix + std::string(entry.key.text());
      const bool is_case =
          entry.value.is_map() && prefix.empty() && !reading_.index.find(address).is_one();
      if (is_case) {
        read_map(entry.value, address + ".");
      } else {
        add(address, entry.key, entry.value);
      }
    }
  }

  /// `name` is what says which item is answered.
  void add(const std::string& address, const Node& name, const Node& value) {
    DraftAnswer answer;
    answer.match = reading_.index.find(address);
    answer.address = address;
    answer.line = line_of(reading_, value);
    const bool is_known = answer.match.kind != ItemMatch::Kind::none;
    answer.at = (is_known ? value : name).where.begin;
    if (value.is_map() || (value.is_list() && !is_list_of_texts(value))) {
      answer.raw = raw_of(reading_, value);
      reject_cell(reading_, draft_, answer, "wrong-shape", text(msg::cell_nested_answer));
      answer.refused = true;
      if (answer.match.is_one()) {
        draft_.answers.push_back(std::move(answer));
      }
      return;
    }
    answer.raw = value.is_list() ? joined(value.items()) : value.text();
    (answer.match.kind == ItemMatch::Kind::none ? reading_.misplaced : reading_.placed) += 1;
    draft_.answers.push_back(std::move(answer));
  }

  SheetReading& reading_;
  const Node& node_;
  Draft draft_;
  const Node* answers_ = nullptr;
};

}  // namespace

bool is_bank_node(const Node& node) {
  const Node* kind = node.find("kind");
  const bool is_key = kind != nullptr && kind->text() == "key";
  return is_key || node.find("sections") != nullptr || node.find("questions") != nullptr;
}

std::string stated_id(const Node& node) {
  const auto entry = std::find_if(
      node.entries().begin(), node.entries().end(),
      [](const NodeEntry& e) { return field_of(e.key.text()).field == SheetField::id; });
  return entry == node.entries().end() ? std::string() : std::string(trim(entry->value.text()));
}

void read_sheet_node(SheetReading& reading, const Node& node, bool alone) {
  if (node.is_null()) {
    return;
  }
  if (node.is_map()) {
    for (const std::string_view list : {"sheets", "candidates", "答卷"}) {
      const Node* sheets = node.find(list);
      if (sheets != nullptr && sheets->is_list()) {
        read_sheet_node(reading, *sheets, false);
        return;
      }
    }
    SheetNode(reading, node).read(alone);
    return;
  }
  const bool list_of_maps = node.is_list() && !node.items().empty() &&
                            std::any_of(node.items().begin(), node.items().end(),
                                        [](const Node& item) { return item.is_map(); });
  if (!list_of_maps) {
    Draft draft;
    draft.origin = origin_of(reading, node);
    draft.raw = raw_of(reading, node);
    reject_sheet(reading, draft, "wrong-shape", text(msg::sheet_wrong_shape));
    return;
  }
  for (const Node& item : node.items()) {
    read_sheet_node(reading, item, false);
  }
}

}  // namespace tiku
