#include "interop/fields/named_record.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "interop/json/json_fields.h"

namespace tiku {
namespace {

bool is_empty(const Node* value) {
  return value == nullptr || trim(value->text()).empty();
}

/// An option behind one that is empty: which letters they have nobody knows.
bool have_gap(const std::vector<const Node*>& values) {
  const auto end = std::find_if(values.begin(), values.end(), is_empty);
  return !std::all_of(end, values.end(), is_empty);
}

/// The texts side by side as one list; nothing behind the first that is empty.
Node list_of(const std::vector<const Node*>& values, NodeStore& store) {
  std::vector<Node> items;
  for (const Node* value : values) {
    if (is_empty(value)) {
      break;
    }
    items.push_back(*value);
  }
  const Span where = items.empty() ? Span() : items.front().where;
  return list_node(store.keep(items), where);
}

/// {"a_ok": false, "b_ok": true} beside {"a": "one", "b": "two"}: by their places, as the names
/// agree in nothing. What stands beside no option says nothing.
Node list_of_flags(const Node& flags, const Node* options, NodeStore& store) {
  std::vector<Node> items;
  const NodeRow<NodeEntry> entries = flags.entries();
  const NodeRow<NodeEntry> beside = options == nullptr ? NodeRow<NodeEntry>() : options->entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const bool none = beside.size() == entries.size() && beside[i].value.is_null();
    if (!none) {
      items.push_back(entries[i].value);
    }
  }
  return list_node(store.keep(items), flags.where);
}

/// The letters of the options that it names, as lists have no names of their own.
Node letters_of(const Node& answer, const std::vector<const Node*>& options,
                const std::vector<std::string>& names, NodeStore& store) {
  Choices choices;
  for (std::size_t i = 0; i < options.size() && options[i] != nullptr; ++i) {
    choices.texts.emplace_back(trim(options[i]->text()));
    choices.names.push_back(names[i]);
  }
  if (key_kind(answer, choices) != KeyKind::letter) {
    return answer;
  }
  std::string letters;
  for (const std::size_t place : options_named(answer, choices, 0)) {
    letters += static_cast<char>('A' + place);
  }
  return scalar_node(store.keep(letters), answer.where);
}

}  // namespace

std::vector<ColumnRole> roles_by_name(const RecordFields& records) {
  std::vector<ColumnRole> named;
  for (std::size_t column = 0; column < records.columns(); ++column) {
    const QuestionColumn read = read_json_field(records.name(column));
    named.push_back(read.is_vague ? ColumnRole::none : read.role);
  }
  return named;
}

RecordNaming::RecordNaming(const RecordFields& records, const FieldRoles& roles,
                           const std::vector<ColumnRole>& named)
    : records_(records), roles_(roles) {
  const auto add_named = [&](std::size_t column, ColumnRole role, std::string_view name) {
    const bool known = named[column] == role && !roles.is_apart;
    add(column, role, known ? std::string_view() : name);
  };
  add_named(roles.stem, ColumnRole::stem, "question");
  if (roles.options) {
    const OptionSource& source = *roles.options;
    for (const std::size_t column : source.columns) {
      add_named(column, source.columns.size() > 1 ? ColumnRole::option : ColumnRole::options,
                roles.is_apart ? "incorrect_answers" : "options");
    }
  }
  if (roles.answer) {
    add_named(*roles.answer, ColumnRole::answer, roles.is_apart ? "correct_answer" : "answer");
  }
  if (roles.type) {
    add(*roles.type, ColumnRole::type, "type");
  }
  if (roles.number) {
    add(*roles.number, ColumnRole::number, "number");
  }
  if (roles.explanation) {
    add(*roles.explanation, ColumnRole::explanation, "explanation");
  }
  for (std::size_t column = 0; column < records.columns(); ++column) {
    const ColumnRole role = named[column];
    const bool asks = role == ColumnRole::stem || role == ColumnRole::options ||
                      role == ColumnRole::option || role == ColumnRole::answer;
    if (asks && part_at(records.path(column)) == nullptr) {
      dropped_.push_back(records.path(column));
    }
  }
}

void RecordNaming::add(std::size_t column, ColumnRole role, std::string_view name) {
  parts_.push_back({records_.path(column), name, role});
}

const RecordNaming::Part* RecordNaming::part_at(std::string_view path) const {
  const auto part = std::find_if(parts_.begin(), parts_.end(),
                                 [path](const Part& one) { return one.path == path; });
  return part == parts_.end() ? nullptr : &*part;
}

Node RecordNaming::rename(const Node& record, const Node* key, NodeStore& store) const {
  std::vector<NodeEntry> entries;
  const bool siblings = roles_.options && roles_.options->kind == OptionSource::Kind::siblings;
  std::vector<const Node*> beside(siblings ? roles_.options->columns.size() : 0);
  std::vector<std::string> names(beside.size());
  const Node* options = nullptr;
  const Node* answer = nullptr;
  const auto put = [&](std::string_view name, const Node& value) {
    Node kept = value;
    if (&value == key) {
      kept = scalar_node(key->text(), key->where);
      kept.quoted = true;
    }
    entries.push_back({scalar_node(name, value.where), kept});
  };
  std::string_view answer_name;
  std::string_view options_name;
  for (const FieldValue& field : fields_of_record(record, key)) {
    const Part* part = part_at(field.path);
    const std::string_view name = part == nullptr || part->name.empty() ? field.name : part->name;
    if (field.value == nullptr) {
      continue;
    }
    if (part == nullptr) {
      const bool whole = !field.path.empty() && field.path == field.name;
      if (whole && std::count(dropped_.begin(), dropped_.end(), field.path) == 0) {
        put(field.name, *field.value);
      }
    } else if (part->role == ColumnRole::option) {
      const auto place =
          std::find_if(roles_.options->columns.begin(), roles_.options->columns.end(),
                       [&](std::size_t column) { return records_.path(column) == field.path; });
      const auto at = static_cast<std::size_t>(place - roles_.options->columns.begin());
      beside[at] = field.value;
      names[at] = field.name;
      options_name = name;
    } else if (part->role == ColumnRole::options) {
      options = field.value;
      options_name = name;
    } else if (part->role == ColumnRole::answer) {
      answer = field.value;
      answer_name = name;
    } else {
      put(name, *field.value);
    }
  }
  if (have_gap(beside)) {
    return record;
  }
  if (siblings) {
    put("options", list_of(beside, store));
  } else if (options != nullptr) {
    const bool objects = roles_.options->kind == OptionSource::Kind::objects;
    put(options_name, objects ? named_options(*options, roles_.options->objects, store) : *options);
  }
  if (answer != nullptr) {
    const bool flags = roles_.key == KeyKind::flags && answer->is_map();
    put(answer_name, flags      ? list_of_flags(*answer, options, store)
                     : siblings ? letters_of(*answer, beside, names, store)
                                : *answer);
  }
  return map_node(store.keep(entries), record.where);
}

}  // namespace tiku
