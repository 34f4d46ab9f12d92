#include "interop/table/skipped_labels.h"

#include <algorithm>
#include <utility>

#include "bank/options.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kMostSkipped = 3;

/// The letter printed before the text, and where the text goes on.
struct PrintedLabel {
  char letter = '\0';
  std::size_t length = 0;
};

PrintedLabel printed_label(std::string_view text) {
  const std::size_t at = text.starts_with('(') ? 1 : 0;
  const char letter = at < text.size() ? text[at] : '\0';
  if (letter < 'A' || letter > 'Z') {
    return {};
  }
  constexpr std::string_view kSigns[] = {".", ")", ":", "、", "．", "）", "："};
  for (const std::string_view sign : kSigns) {
    const std::size_t length = at + 1 + sign.size();
    const bool closes = at == 0 || sign == ")";
    if (closes && text.substr(at + 1).starts_with(sign) && !trim(text.substr(length)).empty()) {
      return {letter, length};
    }
  }
  return {};
}

/// The first of the options at the end whose texts begin with letters that rise.
std::size_t first_printed(const std::vector<Option>& options) {
  std::size_t first = options.size();
  char next = '[';  // behind Z
  while (first > 0) {
    const char letter = printed_label(options[first - 1].text).letter;
    if (letter == '\0' || letter >= next) {
      break;
    }
    next = letter;
    --first;
  }
  return first;
}

}  // namespace

std::vector<LabelChange> take_skipped_labels(std::vector<Option>& options, std::size_t taken) {
  const std::size_t first = first_printed(options);
  const std::size_t printed = options.size() - first;
  if (printed == 0) {
    return {};
  }
  const char begins = printed_label(options[first].text).letter;
  const char last = printed_label(options.back().text).letter;
  const auto span = static_cast<std::size_t>(last - begins) + 1;
  const auto whole = static_cast<std::size_t>(last - 'A') + 1;
  const bool goes_on = first > 0 && taken == first && begins > letter_label(first - 1)[0];
  const bool all = first == 0 && printed > 1 && (begins == 'A' || span == printed);
  if ((!goes_on && !all) || whole == options.size() || whole > options.size() + kMostSkipped) {
    return {};
  }
  std::vector<LabelChange> changes;
  for (std::size_t i = options.size(); i > first; --i) {
    Option& option = options[i - 1];
    const PrintedLabel label = printed_label(option.text);
    const std::string letter(1, label.letter);
    changes.push_back({std::exchange(option.label, letter), letter});
    option.text = std::string(trim(std::string_view(option.text).substr(label.length)));
  }
  return changes;
}

void take_skipped_labels(QuestionRow& row) {
  const std::vector<LabelChange> changes = take_skipped_labels(row.options, 0);
  if (row.marked) {
    change_labels(*row.marked, changes);
  }
}

void change_labels(std::vector<std::string>& labels, const std::vector<LabelChange>& changes) {
  for (const LabelChange& change : changes) {
    std::replace(labels.begin(), labels.end(), change.from, change.to);
  }
}

}  // namespace tiku
