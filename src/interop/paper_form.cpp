// The idea: a form is a bank of its own, so that every format can write it; only the key needs to
// know what stands where.
#include "interop/paper_form.h"

#include <algorithm>

namespace tiku {
namespace {

std::vector<std::string> moved_labels(const Question& question, const FormItem& place,
                                      const std::vector<std::string>& labels) {
  std::vector<std::string> moved;
  for (std::size_t i = 0; i < place.options.size(); ++i) {
    const std::string& label = question.options[place.options[i]].label;
    if (std::find(labels.begin(), labels.end(), label) != labels.end()) {
      moved.push_back(question.options[i].label);
    }
  }
  return moved;
}

/// The label under which the form prints the option of that label.
std::string moved_label(const Question& question, const FormItem& place, const std::string& label) {
  const std::vector<std::string> moved = moved_labels(question, place, {label});
  return moved.empty() ? label : moved.front();
}

Question printed_question(const Question& question, const FormItem& place) {
  Question printed = question;
  if (place.options.empty()) {
    return printed;
  }
  for (std::size_t i = 0; i < place.options.size(); ++i) {
    printed.options[i].text = question.options[place.options[i]].text;
  }
  printed.right = moved_labels(question, place, question.right);
  for (std::vector<std::string>& set : printed.also_right) {
    set = moved_labels(question, place, set);
  }
  if (printed.policy.name == "option_map") {
    for (PolicySpec::OptionPoints& option : printed.policy.map.edit().points) {
      option.label = moved_label(question, place, option.label);
    }
  }
  return printed;
}

}  // namespace

Bank form_bank(const Bank& bank, const std::vector<FormItem>& items) {
  const std::vector<Item> all = items_of(bank);
  Bank form = bank;
  form.questions.clear();
  form.forms.clear();
  form.adjustments.clear();
  form.exam.draw.clear();
  const Question* study = nullptr;
  for (const FormItem& place : items) {
    const Item& item = all[place.item];
    Question printed = printed_question(*item.question, place);
    if (item.parent != nullptr && item.parent == study) {
      form.questions.back().parts.push_back(std::move(printed));
      continue;
    }
    study = item.parent;
    if (study != nullptr) {
      form.questions.push_back(*study);
      form.questions.back().parts.clear();
      form.questions.back().parts.push_back(std::move(printed));
    } else {
      form.questions.push_back(std::move(printed));
    }
    form.questions.back().number = static_cast<std::int64_t>(form.questions.size());
  }
  return form;
}

PaperForm form_of_key(const Bank& bank, const std::string& name,
                      const std::vector<FormItem>& items) {
  const std::vector<Item> all = items_of(bank);
  PaperForm form;
  form.name = name;
  std::size_t number = 0;
  const Question* study = nullptr;
  for (const FormItem& place : items) {
    const Item& item = all[place.item];
    const bool goes_on = item.parent != nullptr && item.parent == study;
    study = item.parent;
    if (!goes_on) {
      ++number;
    }
    const std::string printed =
        std::to_string(number) +
        (study == nullptr ? "" : "." + std::to_string(item.question->number));
    form.items.emplace(printed, item.question->id);
    if (place.options.empty()) {
      continue;
    }
    std::vector<std::string> labels;
    for (const std::size_t option : place.options) {
      labels.push_back(item.question->options[option].label);
    }
    form.options.emplace(printed, std::move(labels));
  }
  return form;
}

}  // namespace tiku
