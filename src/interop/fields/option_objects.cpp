#include "interop/fields/option_objects.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "bank/words.h"
#include "base/text.h"
#include "interop/fields/field_habits.h"
#include "interop/json/json_names.h"

namespace tiku {
namespace {

/// The objects of all lists below each other, and where each list begins.
struct Objects {
  RecordFields fields;
  std::vector<std::size_t> first;
};

std::optional<Objects> objects_in(const RecordFields& records, std::size_t column) {
  Objects all;
  for (std::size_t row = 0; row < records.rows(); ++row) {
    const Node* list = records.at(row, column);
    for (const Node& item : list == nullptr ? NodeRow<Node>() : list->items()) {
      if (!item.is_map()) {
        return std::nullopt;
      }
      if (&item == list->items().begin()) {
        all.first.push_back(all.fields.rows());
      }
      all.fields.add(item, nullptr);
    }
  }
  all.first.push_back(all.fields.rows());
  return all.first.size() > 1 ? std::optional(std::move(all)) : std::nullopt;
}

std::string_view text_at(const Objects& all, std::size_t row, std::size_t column) {
  const Node* value = all.fields.at(row, column);
  return value == nullptr ? std::string_view() : trim(value->text());
}

/// Every list has different texts in it.
bool tells_apart(const Objects& all, std::size_t column) {
  for (std::size_t i = 0; i + 1 < all.first.size(); ++i) {
    std::set<std::string_view> texts;
    for (std::size_t row = all.first[i]; row < all.first[i + 1]; ++row) {
      if (!texts.insert(text_at(all, row, column)).second) {
        return false;
      }
    }
  }
  return true;
}

/// Says of an option whether it is right: in words, or as a share. Letters are texts.
std::optional<bool> flag_of(std::string_view text) {
  const bool share = text == "0" || text == "1" || text == "100";
  const bool word = text.size() > 1 && !is_ascii_digit(text.front()) && parse_truth(text);
  return text.empty() ? std::optional(false)
         : share      ? std::optional(text != "0")
         : word       ? parse_truth(text)
                      : std::nullopt;
}

/// Every list has one that is right at least, and one that is not.
bool tells_right(const Objects& all, std::size_t column) {
  for (std::size_t i = 0; i + 1 < all.first.size(); ++i) {
    std::size_t right = 0;
    for (std::size_t row = all.first[i]; row < all.first[i + 1]; ++row) {
      const std::optional<bool> flag = flag_of(text_at(all, row, column));
      if (!flag) {
        return false;
      }
      right += *flag ? 1U : 0U;
    }
    if (right == 0 || right == all.first[i + 1] - all.first[i]) {
      return false;
    }
  }
  return true;
}

/// A, B, C or 1, 2, 3 in every list.
bool counts(const Objects& all, std::size_t column) {
  for (std::size_t i = 0; i + 1 < all.first.size(); ++i) {
    for (std::size_t row = all.first[i]; row < all.first[i + 1]; ++row) {
      const std::string_view text = text_at(all, row, column);
      const std::string_view above = row == all.first[i] ? "" : text_at(all, row - 1, column);
      const bool first = text == "A" || text == "a" || text == "1" || text == "0";
      if (text.size() != 1 || (above.empty() ? !first : text[0] != above[0] + 1)) {
        return false;
      }
    }
  }
  return true;
}

/// The one column of those for which `fits` holds; nothing where several do, or none.
template <class Fits>
std::optional<std::size_t> only_column(const Objects& all, const std::set<std::size_t>& taken,
                                       Fits fits) {
  std::optional<std::size_t> found;
  for (const std::size_t column : all.fields.order()) {
    if (taken.count(column) == 0 && !all.fields.name(column).empty() && fits(column)) {
      if (found) {
        return std::nullopt;
      }
      found = column;
    }
  }
  return found;
}

/// By its name, or else by what it holds.
std::optional<std::size_t> text_column(const Objects& all, const std::set<std::size_t>& taken) {
  const auto is_text = [&all](std::size_t column) {
    const FieldHabit habit = habit_of(all.fields, column);
    return habit.is_text() && habit.filled == all.fields.rows() && tells_apart(all, column);
  };
  const auto is_named = [&](std::size_t column) {
    return is_text_name(all.fields.name(column)) && is_text(column);
  };
  const std::optional<std::size_t> named = only_column(all, taken, is_named);
  return named ? named : only_column(all, taken, is_text);
}

}  // namespace

std::optional<OptionObjects> find_option_objects(const RecordFields& records, std::size_t column) {
  const std::optional<Objects> all = objects_in(records, column);
  if (!all) {
    return std::nullopt;
  }
  std::set<std::size_t> taken;
  OptionObjects found;
  const auto take = [&](const std::optional<std::size_t>& part, std::string& path) {
    if (part) {
      path = all->fields.path(*part);
      taken.insert(*part);
    }
  };
  take(only_column(*all, taken, [&](std::size_t c) { return counts(*all, c); }), found.label);
  take(only_column(*all, taken, [&](std::size_t c) { return tells_right(*all, c); }), found.right);
  take(text_column(*all, taken), found.text);
  return found.text.empty() ? std::nullopt : std::optional(std::move(found));
}

namespace {

/// What the readers call the field of an option; "" of other fields.
std::string_view known_name(const OptionObjects& objects, std::string_view path) {
  return path.empty()            ? ""
         : path == objects.text  ? "text"
         : path == objects.label ? "label"
         : path == objects.right ? "correct"
                                 : "";
}

Node named_option(const Node& item, const OptionObjects& objects, NodeStore& store) {
  std::vector<NodeEntry> entries;
  for (const FieldValue& field : fields_of_record(item, nullptr)) {
    const std::string_view name = known_name(objects, field.path);
    if (!name.empty() && field.value != nullptr) {
      const bool percent = name == "correct" && trim(field.value->text()) == "100";
      const Node value = percent ? scalar_node("true", field.value->where) : *field.value;
      entries.push_back({scalar_node(name, field.value->where), value});
    }
  }
  return map_node(store.keep(entries), item.where);
}

}  // namespace

Node named_options(const Node& list, const OptionObjects& objects, NodeStore& store) {
  std::vector<Node> items;
  for (const Node& item : list.items()) {
    items.push_back(named_option(item, objects, store));
  }
  return list_node(store.keep(items), list.where);
}

}  // namespace tiku
