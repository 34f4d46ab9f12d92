// School papers whose questions count in letters below numbered tasks: `2. Write True or False.
// (4)` above `a) Bells ring.` Only the kinds of tasks are taken whose items cannot be options.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/tasks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

enum class TaskKind : std::uint8_t { none, fill, judge, answer };

bool has_any(std::string_view folded, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [folded](std::string_view word) {
    return folded.find(word) != std::string_view::npos;
  });
}

/// What a task asks for in the words of schools.
TaskKind kind_of(std::string_view words) {
  constexpr std::size_t kLongest = 140;
  if (words.size() > kLongest || words.ends_with('?')) {
    return TaskKind::none;
  }
  const std::string folded = fold_case(words);
  if (has_any(folded, {"true or false", "true and false", "true/false", "true (t)", "t or f"})) {
    return TaskKind::judge;
  }
  if (has_any(folded, {"blank", "missing word", "correct word", "suitable word", "complete the",
                       "complete each", "complete these"})) {
    return TaskKind::fill;
  }
  const bool answers =
      has_any(folded, {"answer the", "answer these", "answer in", "answer any", "answer all",
                       "give reason", "give short answer", "short answer", "long answer",
                       "define the", "short notes", "very short"});
  return answers ? TaskKind::answer : TaskKind::none;
}

bool has_gap(std::string_view line) {
  return line.find("__") != line.npos || line.find("....") != line.npos ||
         line.find("……") != line.npos || line.find("…..") != line.npos;
}

/// Whether the words are what such a task is made of, and no option.
bool fits(TaskKind kind, std::string_view words) {
  switch (kind) {
    case TaskKind::fill:
      return has_gap(words);
    case TaskKind::judge:
      return !has_gap(words) && !words.ends_with('?') && words.find(' ') != words.npos;
    case TaskKind::answer:
      return sets_task(words);
    case TaskKind::none:
      break;
  }
  return false;
}

std::string_view name_of(TaskKind kind) {
  return kind == TaskKind::fill    ? "Fill in the blanks"
         : kind == TaskKind::judge ? "True or false"
                                   : "Short answer questions";
}

struct Task {
  std::size_t head = 0;
  TaskKind kind = TaskKind::none;
  std::vector<std::size_t> items;
  /// `[ bell, lamp, key ]`: words to choose from, on a line of their own.
  std::size_t words = 0;
  bool is_whole = true;

  bool fits() const { return kind != TaskKind::none && is_whole && items.size() > 1; }
};

/// Words in brackets, commas or bars between them.
bool is_word_bank(std::string_view line) {
  const bool square = line.starts_with('[') && line.ends_with(']');
  const bool round = line.starts_with('(') && line.ends_with(')');
  return (square || round) && line.size() > 6 && line.find_first_of(",/|;") != line.npos;
}

/// None where one of them is of no such kind.
std::vector<Task> read_tasks(const EnglishLines& lines) {
  std::vector<Task> tasks;
  for (const std::size_t i : lines.with(trait::any)) {
    const std::string_view line = lines.trimmed(i);
    const LineLead lead = lines.lead(i);
    const bool counts = lead.kind == LeadKind::number || lead.kind == LeadKind::word;
    if (counts && lead.value == static_cast<std::int64_t>(tasks.size()) + 1) {
      if (!tasks.empty() && !tasks.back().fits()) {
        return {};
      }
      tasks.push_back({i, kind_of(trim(lines[i].substr(lead.after))), {}, 0, true});
      continue;
    }
    if (tasks.empty()) {
      continue;
    }
    Task& task = tasks.back();
    if (lead.kind == LeadKind::letter) {
      task.is_whole = task.is_whole && lines.row(i).empty() &&
                      lead.value == static_cast<std::int64_t>(task.items.size()) + 1 &&
                      fits(task.kind, trim(lines[i].substr(lead.after)));
      task.items.push_back(i);
    } else if (task.words == 0 && is_word_bank(line)) {
      task.words = i;
    } else if (counts) {
      task.is_whole = false;
    }
  }
  return tasks;
}

void write(EnglishLines& lines, const Task& task, std::size_t number) {
  const LineLead lead = lines.lead(task.head);
  const std::string_view head = trim(lines[task.head].substr(lead.after));
  const std::size_t marks = head.ends_with(')') ? head.rfind('(') : head.npos;
  const std::string points(marks == head.npos ? "" : head.substr(marks));
  const std::string bank(task.words > 0 ? lines.trimmed(task.words) : "");
  if (task.words > 0) {
    lines.set(task.words, {});
  }
  lines.set(task.head, {"Part ", std::to_string(number), ". ", name_of(task.kind),
                        points.empty() ? "" : " ", points, bank.empty() ? "" : ": ", bank});
  for (std::size_t k = 0; k < task.items.size(); ++k) {
    const std::size_t i = task.items[k];
    const std::string words(lines[i].substr(lines.lead(i).after));
    lines.set(i, {std::to_string(k + 1), ". ", words});
  }
}

}  // namespace

void spell_lettered_tasks(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;
  const std::vector<Task> tasks = read_tasks(lines);
  const auto fitting = static_cast<std::size_t>(
      std::count_if(tasks.begin(), tasks.end(), [](const Task& task) { return task.fits(); }));
  if (fitting < kFewest || fitting < tasks.size()) {
    return;  // nearly all papers
  }
  for (std::size_t n = 0; n < tasks.size(); ++n) {
    write(lines, tasks[n], n + 1);
  }
}

}  // namespace tiku
