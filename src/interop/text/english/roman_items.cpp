// School papers whose questions count in Roman numerals below numbered tasks: `1- Choose the
// correct option:- (4)`, `i) Which rings?`, `ii- A bell rings.`
#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct Counted {
  std::int64_t value = 0;
  std::size_t after = 0;
};

/// Behind the sign that closes a number, and the space behind it; 0 where none stands at `at`.
std::size_t past_sign(std::string_view line, std::size_t at) {
  const bool sign = at + 1 < line.size() && std::string_view(").-:").find(line[at]) != line.npos;
  return sign && line[at + 1] == ' ' ? past_spaces(line, at + 1) : 0;
}

/// `i) `, `(iv) `, `x- `: small Roman numerals up to 20.
Counted roman_item(std::string_view line) {
  const std::size_t first = line.starts_with('(') ? 1 : 0;
  const std::size_t end = std::min(line.find_first_not_of("ivx", first), line.size());
  const std::size_t after = end > first ? past_sign(line, end) : 0;
  if (after == 0) {
    return {};  // most lines
  }
  constexpr std::string_view kUnits[] = {"",  "i",  "ii",  "iii",  "iv",
                                         "v", "vi", "vii", "viii", "ix"};
  std::string_view digits = line.substr(first, end - first);
  const bool tens = digits.starts_with('x');
  digits.remove_prefix(tens ? 1 : 0);
  const auto* const unit = std::find(std::begin(kUnits), std::end(kUnits), digits);
  return unit == std::end(kUnits) ? Counted() : Counted{unit - kUnits + (tens ? 10 : 0), after};
}

/// `1- Choose the correct option:- (4)`
Counted task_head(std::string_view line) {
  std::size_t at = 0;
  const std::int64_t value = take_number(line, at);
  return value == 0 ? Counted() : Counted{value, past_sign(line, at)};
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
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines.trimmed(i);
    const char c = line.empty() ? ' ' : line[0];
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
