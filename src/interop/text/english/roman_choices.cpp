// Questions to choose from that count in Roman numerals below a single task: `(i) Which rings?`
// above lines with the letters of options. Statements that count so have no options of their own.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/roman_numbers.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// The letter of an option that begins the line, with a sign behind it or only a space; its place.
std::int64_t option_place(const EnglishLines& lines, std::size_t i) {
  const LineLead lead = lines.lead(i);
  if (lead.kind == LeadKind::letter) {
    return lead.value;
  }
  const std::string_view line = lines.trimmed(i);
  const bool bare = line.size() > 2 && line[0] >= 'A' && line[0] <= 'H' && line[1] == ' ';
  return bare ? line[0] - 'A' + 1 : 0;
}

/// The questions that count from i, and the line of the task above them.
struct RomanChoices {
  std::vector<std::size_t> items;
  std::size_t task = 0;
  bool has_task = false;
  /// Each has options, A and B at least.
  bool is_whole = true;
};

RomanChoices read_choices(const EnglishLines& lines) {
  RomanChoices read;
  std::int64_t options = 2;
  for (std::size_t i = 0; i < lines.size() && read.is_whole; ++i) {
    const std::string_view line = lines.trimmed(i);
    const bool may_count =
        !line.empty() && (line[0] == '(' || line[0] == 'i' || line[0] == 'v' || line[0] == 'x');
    const auto next = static_cast<std::int64_t>(read.items.size()) + 1;
    if (may_count && roman_item(line).value == next) {
      read.is_whole = options > 1;
      read.items.push_back(i);
      options = 0;
    } else if (const std::size_t row = lines.row(i).size(); row > 1) {
      options = static_cast<std::int64_t>(row);
    } else if (const std::int64_t place = option_place(lines, i); place > 0) {
      options = place == options + 1 ? place : options;
    } else if (lines.lead(i).kind == LeadKind::number || lines.lead(i).kind == LeadKind::word) {
      read.is_whole = read.items.empty();
      read.task = i;
      read.has_task = true;
    }
  }
  read.is_whole = read.is_whole && options > 1;
  return read;
}

/// Whether the words set a task of choosing.
bool asks_to_choose(std::string_view words) {
  constexpr std::string_view kWords[] = {"multiple choice", "multiple-choice", "choose", "tick ",
                                         "encircle",        "circle ",         "select "};
  const std::string folded = fold_case(words);
  return std::any_of(std::begin(kWords), std::end(kWords), [&folded](std::string_view word) {
    return folded.find(word) != std::string::npos;
  });
}

}  // namespace

void spell_roman_choices(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  const RomanChoices read = read_choices(lines);
  if (!read.is_whole || read.items.size() < kFewest ||
      (read.has_task && !asks_to_choose(lines[read.task]))) {
    return;  // nearly all papers
  }
  if (read.has_task) {
    lines.set(read.task, {"Part 1. Multiple choice"});
  }
  for (std::size_t k = 0; k < read.items.size(); ++k) {
    const std::string_view line = lines.trimmed(read.items[k]);
    lines.set(read.items[k], {std::to_string(k + 1), ". ", line.substr(roman_item(line).after)});
  }
}

}  // namespace tiku
