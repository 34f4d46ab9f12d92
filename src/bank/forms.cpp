#include "bank/forms.h"

#include <algorithm>
#include <set>

#include "bank/fields.h"
#include "bank/load.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// The bank's labels in the order in which the form prints the options: "CABD" or a list.
std::vector<std::string> read_labels(const Node& node) {
  std::vector<std::string> labels;
  for (const Node& label : node.items()) {
    labels.emplace_back(trim(label.text()));
  }
  for (std::size_t at = 0; node.is_scalar() && at < node.text().size();) {
    const std::size_t bytes = std::max<std::size_t>(decode_utf8(node.text(), at).bytes, 1);
    labels.emplace_back(node.text().substr(at, bytes));
    at += bytes;
  }
  return labels;
}

/// Whether each option is named once.
bool names_all(const std::vector<std::string>& labels, const Question& question) {
  std::set<std::string> known;
  for (const Option& option : question.options) {
    known.insert(option.label);
  }
  return question.is_choice() && labels.size() == question.options.size() &&
         std::set<std::string>(labels.begin(), labels.end()) == known;
}

void add_item(Reading& reading, std::string_view printed, const Node& place, PaperForm& form,
              std::set<const Question*>& seen) {
  const Node* stated = place.is_map() ? place.find("item") : &place;
  const Node* options = place.is_map() ? place.find("options") : nullptr;
  if (stated == nullptr || !stated->is_scalar()) {
    reading.sink.report(rules::bad_value, place.where,
                        text(msg::form_no_item, visible(form.name), visible(printed)));
    return;
  }
  const std::string item(trim(stated->text()));
  const Question* question = find_question(reading.bank, item);
  if (question == nullptr) {
    if (!reading.questions_missing) {
      reading.sink.report(rules::unknown_item, stated->where,
                          text(msg::unknown_item, visible(item)), text(msg::unknown_item_help));
    }
    return;
  }
  if (!seen.insert(question).second) {
    reading.sink.report(rules::bad_value, stated->where,
                        text(msg::form_item_twice, visible(form.name), visible(item)));
    return;
  }
  if (options != nullptr) {
    std::vector<std::string> labels = read_labels(*options);
    if (!names_all(labels, *question)) {
      reading.sink.report(rules::bad_value, options->where,
                          text(msg::form_bad_options, visible(form.name), visible(item)));
      return;
    }
    form.options.emplace(printed, std::move(labels));
  }
  form.items.emplace(printed, item);
}

/// A map of printed numbers to items, or a list of items in printed order.
PaperForm read_form(Reading& reading, const NodeEntry& entry) {
  PaperForm form;
  form.name = std::string(trim(entry.key.text()));
  form.where = entry.key.where;
  std::set<const Question*> seen;
  for (const NodeEntry& place : entry.value.entries()) {
    if (check_shape(reading, place.value, kScalar | kMap, place.key.text())) {
      add_item(reading, trim(place.key.text()), place.value, form, seen);
    }
  }
  std::size_t printed = 0;
  for (const Node& item : entry.value.items()) {
    ++printed;
    if (check_shape(reading, item, kScalar | kMap, form.name)) {
      add_item(reading, std::to_string(printed), item, form, seen);
    }
  }
  return form;
}

}  // namespace

void read_forms(Reading& reading, const Node& map) {
  for (const NodeEntry& entry : map.entries()) {
    if (check_shape(reading, entry.value, kMap | kList, entry.key.text())) {
      reading.bank.forms.push_back(read_form(reading, entry));
    }
  }
}

}  // namespace tiku
