// School papers whose questions count in Roman numerals below numbered tasks: `1- Choose the
// correct option:- (4)`, `i) Which rings?`, `ii- A bell rings.`
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/roman_numbers.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// `1- Choose the correct option:- (4)`
Counted task_head(std::string_view line) {
  std::size_t at = 0;
  const std::int64_t value = take_number(line, at);
  return value == 0 ? Counted() : Counted{value, past_number_sign(line, at)};
}

/// What the task is called that the words set; "" of words that name no type.
std::string_view task_type(std::string_view words) {
  struct Task {
    std::string_view word;
    std::string_view type;
  };

  constexpr Task kTasks[] = {
      {"true", "True or false"},           {"blank", "Fill in the blanks"},
      {"choose the", "Multiple choice"},   {"tick the", "Multiple choice"},
      {"select the", "Multiple choice"},   {"multiple choice", "Multiple choice"},
      {"answer the", "Short answer"},      {"answer these", "Short answer"},
      {"short answer", "Short answer"},    {"answer in brief", "Short answer"},
      {"one word answer", "Short answer"},
  };
  const std::string folded = fold_case(words);
  const auto* const found = std::find_if(std::begin(kTasks), std::end(kTasks), [&](const Task& t) {
    return folded.find(t.word) != std::string::npos;
  });
  return found == std::end(kTasks) || words.ends_with('?') ? std::string_view() : found->type;
}

/// A task, and the questions below it.
struct Task {
  std::size_t head = 0;
  std::string_view type;
  std::vector<std::size_t> items;
};

std::vector<Task> find_tasks(const EnglishLines& lines) {
  std::vector<Task> tasks;
  for (const std::size_t i : lines.with(trait::any)) {
    const std::string_view line = lines.trimmed(i);
    const char c = line[0];
    if (is_ascii_digit(c)) {
      const Counted head = task_head(line);
      const bool next = head.after > 0 && head.value == static_cast<std::int64_t>(tasks.size()) + 1;
      const std::string_view type = next ? task_type(line.substr(head.after)) : "";
      if (type.empty()) {
        return {};
      }
      tasks.push_back({i, type, {}});
    } else if (!tasks.empty() && (c == 'i' || c == 'v' || c == 'x' || c == '(')) {
      const auto next = static_cast<std::int64_t>(tasks.back().items.size()) + 1;
      if (roman_item(line).value == next) {
        tasks.back().items.push_back(i);
      }
    }
  }
  return tasks;
}

}  // namespace

void spell_roman_items(EnglishLines& lines) {
  const std::vector<Task> tasks = find_tasks(lines);
  constexpr std::size_t kFewest = 2;
  if (tasks.size() < kFewest || std::any_of(tasks.begin(), tasks.end(), [](const Task& task) {
        return task.items.size() < kFewest;
      })) {
    return;
  }
  for (std::size_t n = 0; n < tasks.size(); ++n) {
    lines.set(tasks[n].head, {"Part ", std::to_string(n + 1), ". ", tasks[n].type});
    for (std::size_t k = 0; k < tasks[n].items.size(); ++k) {
      const std::string_view line = lines.trimmed(tasks[n].items[k]);
      lines.set(tasks[n].items[k],
                {std::to_string(k + 1), ". ", line.substr(roman_item(line).after)});
    }
  }
}

}  // namespace tiku
