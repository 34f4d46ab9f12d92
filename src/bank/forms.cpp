#include "bank/forms.h"

#include <set>

#include "bank/fields.h"
#include "bank/load.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"

namespace tiku {
namespace {

void add_item(Reading& reading, std::string_view printed, const Node& node, PaperForm& form,
              std::set<const Question*>& seen) {
  const std::string item(trim(node.text));
  const Question* question = find_question(reading.bank, item);
  if (question == nullptr) {
    if (!reading.questions_missing) {
      reading.sink.report(rules::unknown_item, node.where, text(msg::unknown_item, visible(item)),
                          text(msg::unknown_item_help));
    }
    return;
  }
  if (!seen.insert(question).second) {
    reading.sink.report(rules::bad_value, node.where,
                        text(msg::form_item_twice, visible(form.name), visible(item)));
    return;
  }
  form.items.emplace(printed, item);
}

/// A map of printed numbers to items, or a list of items in printed order.
PaperForm read_form(Reading& reading, const NodeEntry& entry) {
  PaperForm form;
  form.name = std::string(trim(entry.key.text));
  form.where = entry.key.where;
  std::set<const Question*> seen;
  for (const NodeEntry& place : entry.value.entries) {
    if (check_shape(reading, place.value, kScalar, place.key.text)) {
      add_item(reading, trim(place.key.text), place.value, form, seen);
    }
  }
  std::size_t printed = 0;
  for (const Node& item : entry.value.items) {
    ++printed;
    if (check_shape(reading, item, kScalar, form.name)) {
      add_item(reading, std::to_string(printed), item, form, seen);
    }
  }
  return form;
}

}  // namespace

void read_forms(Reading& reading, const Node& map) {
  for (const NodeEntry& entry : map.entries) {
    if (check_shape(reading, entry.value, kMap | kList, entry.key.text)) {
      reading.bank.forms.push_back(read_form(reading, entry));
    }
  }
}

}  // namespace tiku
