#include "interop/json/json_options.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "bank/options.h"
#include "base/text.h"
#include "interop/json/json_names.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

/// No question has more.
constexpr std::size_t kMostOptions = 200;

bool is_one_letter(const NodeEntry& entry) {
  return trim(entry.key.text()).size() == 1 && entry.value.is_scalar();
}

}  // namespace

void JsonOptions::read(std::string_view name, const Node& value) {
  if (value.is_scalar()) {
    row_.option_cell = scalar_text(value);
  } else if (value.is_map()) {
    if (!lists(value)) {
      map(value);
    }
  } else if (value.items().size() > 1 &&
             std::all_of(value.items().begin(), value.items().end(), judges_one_text)) {
    marks_ = true;
    for (const Node& item : value.items()) {
      add("", scalar_text(item.entries()[0].key), says_right(item.entries()[0].value));
    }
  } else {
    weighs_ = are_weighted(value) && weigh_right_from_wrong(value);
    for (const Node& item : value.items()) {
      item_of(name, item);
    }
  }
}

/// {"A": "one", "b": "two", "answer_c": null}: the keys name the options, and small letters are
/// capitals.
void JsonOptions::map(const Node& map) {
  if (judges_texts(map)) {
    marks_ = true;
    for (const NodeEntry& entry : map.entries()) {
      add("", scalar_text(entry.key), says_right(entry.value));
    }
    return;
  }
  const bool letters =
      std::all_of(map.entries().begin(), map.entries().end(), [](const NodeEntry& entry) {
        const std::string_view key = trim(entry.key.text());
        return key.size() == 1 && fold_case(key)[0] >= 'a' && fold_case(key)[0] <= 'z';
      });
  for (const NodeEntry& entry : map.entries()) {
    const std::string key(trim(entry.key.text()));
    const bool small = letters && key[0] >= 'a';
    const bool none = entry.value.is_null() && !letters;
    if (entry.value.is_map()) {
      item_of(key, entry.value);
      if (!ids_.empty()) {
        ids_.back() = key;
      }
    } else if (!none) {
      const char capital = static_cast<char>(key[0] - (small ? 'a' - 'A' : 0));
      add(letters ? std::string(1, capital) : "", scalar_text(entry.value), false, key);
    }
  }
  has_labels_ = has_labels_ || !map.entries().empty();
}

/// {"label": ["A", "B"], "text": ["one", "two"]}: lists side by side.
bool JsonOptions::lists(const Node& map) {
  const Node* texts = nullptr;
  const Node* labels = nullptr;
  for (const NodeEntry& entry : map.entries()) {
    const bool list = entry.value.is_list() && are_scalars(entry.value);
    texts = list && is_text_name(entry.key.text()) ? &entry.value : texts;
    labels = list && is_label_name(entry.key.text()) ? &entry.value : labels;
  }
  if (texts == nullptr || (labels != nullptr && labels->items().size() != texts->items().size())) {
    return false;
  }
  for (std::size_t i = 0; i < texts->items().size(); ++i) {
    const std::string id = labels == nullptr ? "" : scalar_text(labels->items()[i]);
    add("", scalar_text(texts->items()[i]), false, id);
  }
  has_labels_ = has_labels_ || labels != nullptr;
  return true;
}

void JsonOptions::item_of(std::string_view name, const Node& item) {
  if (item.is_scalar()) {
    add("", scalar_text(item), false);
  } else if (const Node* marked = text_marked_right(item); marked != nullptr) {
    marks_ = true;
    add("", scalar_text(*marked), true);
  } else if (item.is_list() && item.items().size() == 2 && item.items()[0].is_scalar()) {
    marks_ = true;
    add("", scalar_text(item.items()[0]), says_right(item.items()[1]));
  } else if (item.is_map() && item.entries().size() == 1 && is_one_letter(item.entries()[0])) {
    map(item);  // - A: one
  } else if (item.is_map()) {
    labelled(item);
  } else {
    unknown_.insert(std::string(name));
  }
}

/// {"id": "a", "text": "one", "correct": true}. A label beside a value is the text where it is
/// more than a letter or a number; the one text beside a letter is the option, whatever its name.
void JsonOptions::labelled(const Node& item) {
  std::string label;
  std::string text;
  std::string_view text_name;
  bool right = false;
  std::vector<const NodeEntry*> others;
  for (const NodeEntry& entry : item.entries()) {
    if (judges_option(entry, item)) {
      marks_ = true;
      right = says_right(entry.value) || says_right_in_words(entry.value);
    } else if (weighs_ && &entry.value == weight_of(item)) {
      marks_ = true;
      right = !decimal_number(scalar_text(entry.value)).value_or(Rational(0)).is_zero();
    } else if (is_label_name(entry.key.text()) && label.empty()) {
      label = scalar_text(entry.value);
    } else if (is_text_name(entry.key.text()) && text.empty()) {
      text = scalar_text(entry.value);
      text_name = entry.key.text();
    } else {
      others.push_back(&entry);
    }
  }
  const bool letter_alone = text.empty() && label.size() == 1 && others.size() == 1;
  if (letter_alone && others.front()->value.is_scalar()) {
    text = scalar_text(others.front()->value);
    text_name = others.front()->key.text();
    others.clear();
  }
  for (const NodeEntry* other : others) {
    unknown_.insert(std::string(other->key.text()));
  }
  const bool value = fold_case(text_name) == "value" || text_name.empty();
  if (value && label.size() > 2 && label.size() > text.size()) {
    std::swap(label, text);
  }
  const bool letter = label.size() == 1 && label[0] >= 'A' && label[0] <= 'Z';
  has_labels_ = has_labels_ || letter;
  add(letter ? label : "", text, right, label);
}

void JsonOptions::add(std::string label, std::string text, bool right, std::string id) {
  std::vector<Option>& all = row_.options;
  if (all.size() >= kMostOptions) {
    unknown_.insert("options");
    return;
  }
  const bool taken =
      std::any_of(all.begin(), all.end(), [&label](const Option& o) { return o.label == label; });
  label = label.empty() || taken ? letter_label(all.size()) : label;
  if (right || marks_) {
    row_.marked = row_.marked ? row_.marked : std::vector<std::string>();
  }
  if (right) {
    row_.marked->push_back(label);
  }
  all.push_back({std::move(label), std::move(text), {}});
  ids_.push_back(std::move(id));
}

const Option* JsonOptions::named(std::string_view id) const {
  const Option* found = nullptr;
  for (std::size_t i = 0; i < ids_.size() && !id.empty(); ++i) {
    if (!ids_[i].empty() && fold_case(ids_[i]) == fold_case(id)) {
      if (found != nullptr) {
        return nullptr;
      }
      found = &row_.options[i];
    }
  }
  return found;
}

}  // namespace tiku
