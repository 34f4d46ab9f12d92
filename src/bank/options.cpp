#include "bank/options.h"

#include <algorithm>

#include "bank/fields.h"
#include "bank/messages.h"
#include "bank/rules.h"
#include "bank/values.h"
#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::size_t kLetters = 26;
constexpr std::size_t kLongestLabel = 8;

bool is_good_label(std::string_view label) {
  return !label.empty() && count_characters(label) <= kLongestLabel &&
         label.find_first_of(" \t\r\n,;|/") == std::string_view::npos;
}

/// Adds an option unless its label is bad or taken.
void add_option(Reading& reading, std::vector<Option>& options, Option option, Span label_where) {
  if (!is_good_label(option.label)) {
    reading.sink.report(rules::bad_label, label_where, text(msg::bad_label, visible(option.label)),
                        text(msg::bad_label_help));
    return;
  }
  for (const Option& other : options) {
    if (fold_label(other.label) == fold_label(option.label)) {
      reading.sink.report(rules::duplicate_label, label_where,
                          text(msg::duplicate_label, visible(option.label), visible(other.label)));
      return;
    }
  }
  if (option.text.empty()) {
    reading.sink.report(rules::empty_option, option.where,
                        text(msg::empty_option, visible(option.label)));
  }
  options.push_back(std::move(option));
}

void check_texts(Reading& reading, const std::vector<Option>& options) {
  for (std::size_t i = 0; i < options.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!options[i].text.empty() && options[i].text == options[j].text) {
        reading.sink.report(rules::duplicate_option_text, options[i].where,
                            text(msg::duplicate_option_text, options[i].label, options[j].label));
        break;
      }
    }
  }
}

std::vector<Option> read_map(Reading& reading, const Node& node) {
  std::vector<Option> options;
  for (const NodeEntry& entry : node.entries()) {
    if (!entry.value.is_null() && !check_shape(reading, entry.value, kScalar, entry.key.text())) {
      continue;
    }
    const Span where = entry.value.is_null() ? entry.key.where : entry.value.where;
    add_option(reading, options,
               {std::string(trim(entry.key.text())), std::string(trim(entry.value.text())), where},
               entry.key.where);
  }
  return options;
}

std::vector<Option> read_list(Reading& reading, const Node& node) {
  std::vector<Option> options;
  if (node.items().size() > kLetters) {
    reading.sink.report(rules::bad_label, node.items()[kLetters].where,
                        text(msg::too_many_options, node.items().size()),
                        text(msg::too_many_options_help));
  }
  for (std::size_t i = 0; i < std::min(node.items().size(), kLetters); ++i) {
    const Node& item = node.items()[i];
    if (item.is_null() || check_shape(reading, item, kScalar, "options")) {
      add_option(reading, options, {letter_label(i), std::string(trim(item.text())), item.where},
                 item.where);
    }
  }
  return options;
}

/// "A-E" or "A~E" as labels.
std::vector<Option> letter_range(std::string_view text, Span where) {
  std::vector<Option> options;
  const bool is_range = text.size() == 3 && (text[1] == '-' || text[1] == '~') && text[0] >= 'A' &&
                        text[0] <= text[2] && text[2] <= 'Z';
  for (char letter = is_range ? text[0] : 'B'; is_range && letter <= text[2]; ++letter) {
    options.push_back({std::string(1, letter), {}, where});
  }
  return options;
}

}  // namespace

std::vector<Option> read_options(Reading& reading, const Node& node) {
  if (node.is_scalar()) {
    std::vector<Option> options =
        reading.is_key() ? parse_option_labels(node.text(), node.where) : std::vector<Option>();
    if (options.empty()) {
      reading.sink.report(rules::bad_value, node.where,
                          text(msg::bad_value, "options", visible(node.text())),
                          text(reading.is_key() ? msg::key_options_help : msg::options_help));
    }
    return options;
  }
  std::vector<Option> options = node.is_map() ? read_map(reading, node) : read_list(reading, node);
  check_texts(reading, options);
  return options;
}

std::vector<Option> parse_option_labels(std::string_view text, Span where) {
  const std::string plain = fold_width(trim(text));
  std::vector<Option> options = letter_range(plain, where);
  if (!options.empty()) {
    return options;
  }
  const std::optional<Rational> count = parse_number(plain);
  if (count) {
    const bool is_count =
        count->is_integer() && *count >= Rational(2) && *count <= Rational(kLetters);
    for (std::size_t i = 0; is_count && i < static_cast<std::size_t>(count->floor()); ++i) {
      options.push_back({letter_label(i), {}, where});
    }
    return options;
  }
  for (const std::string_view piece : split(plain, ",")) {
    const std::string label(trim(piece));
    if (!is_good_label(label) || find_label(options, label) >= 0) {
      return {};
    }
    options.push_back({label, {}, where});
  }
  return options.size() < 2 ? std::vector<Option>() : options;
}

std::int64_t find_label(const std::vector<Option>& options, std::string_view label) {
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (options[i].label == label) {
      return static_cast<std::int64_t>(i);
    }
  }
  const std::string folded = fold_label(label);
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (fold_label(options[i].label) == folded) {
      return static_cast<std::int64_t>(i);
    }
  }
  return -1;
}

std::string labels_text(const std::vector<Option>& options) {
  bool in_order = options.size() > 2;
  std::vector<std::string> labels;
  for (std::size_t i = 0; i < options.size(); ++i) {
    in_order = in_order && options[i].label == letter_label(i);
    labels.push_back(visible(options[i].label));
  }
  return in_order ? labels.front() + "-" + labels.back() : join(labels, ", ");
}

std::string letter_label(std::size_t index) {
  return index < kLetters ? std::string(1, static_cast<char>('A' + index))
                          : std::to_string(index + 1);
}

std::string fold_label(std::string_view label) {
  return fold_case(fold_width(trim(label)));
}

bool are_labels_short(const std::vector<Option>& options) {
  return std::all_of(options.begin(), options.end(),
                     [](const Option& option) { return count_characters(option.label) == 1; });
}

}  // namespace tiku
