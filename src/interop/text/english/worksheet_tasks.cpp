// What worksheets say above questions: `II. Complete the sentences using can.` above sentences with
// gaps, and that several answers may be right.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Where the words begin behind the capital Roman numeral `value`; 0 where it begins no such line.
std::size_t past_roman(std::string_view line, std::size_t value) {
  constexpr std::string_view kNumerals[] = {"",   "I",   "II",   "III", "IV", "V",
                                            "VI", "VII", "VIII", "IX",  "X"};
  if (value >= std::size(kNumerals) || !line.starts_with(kNumerals[value])) {
    return 0;
  }
  const std::size_t sign = kNumerals[value].size();
  const bool closed = sign + 1 < line.size() && (line[sign] == '.' || line[sign] == ')');
  return closed && line[sign + 1] == ' ' ? past_spaces(line, sign + 1) : 0;
}

bool asks_to_fill(std::string_view words) {
  constexpr std::string_view kVerbs[] = {"complete ", "fill ",   "put ", "write ",
                                         "use ",      "insert ", "add ", "supply "};
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [words](std::string_view verb) { return has_word(words, 0, verb); });
}

struct Task {
  std::size_t head = 0;
  std::size_t words = 0;
  std::size_t items = 0;
  std::size_t gaps = 0;
};

/// The tasks that count from I; below each, questions count from 1.
std::vector<Task> roman_tasks(const EnglishLines& lines) {
  std::vector<Task> tasks;
  for (const std::size_t i : lines.with(trait::any)) {
    const bool is_words = lines.has(i, trait::words);
    if (!is_words && tasks.empty()) {
      continue;  // most lines
    }
    const std::string_view line = lines.trimmed(i);
    if (const std::size_t words = is_words ? past_roman(line, tasks.size() + 1) : 0; words > 0) {
      tasks.push_back({i, words, 0, 0});
    } else if (!tasks.empty() && lines.lead(i).kind == LeadKind::number) {
      Task& task = tasks.back();
      if (lines.lead(i).value != static_cast<std::int64_t>(task.items) + 1) {
        return {};
      }
      ++task.items;
      task.gaps += line.find("__") != std::string_view::npos ? 1U : 0U;
    } else if (!tasks.empty() && tasks.back().items == 0) {
      return {};  // the questions do not begin right below
    }
  }
  return tasks;
}

/// Whether the line says that several answers may be right.
bool allows_several(std::string_view line) {
  constexpr std::string_view kWords[] = {
      "mehrfachantworten sind möglich",        "mehrfachantworten möglich",
      "mehrfachnennungen sind möglich",        "mehrfachnennungen möglich",
      "mehrere antworten können richtig sein", "plusieurs réponses sont possibles",
      "plusieurs réponses possibles",          "more than one answer may be correct",
      "more than one option may be correct",   "several answers may be correct"};
  const std::string folded = fold_case(line);
  return std::any_of(std::begin(kWords), std::end(kWords), [&folded](std::string_view words) {
    return folded.find(words) != std::string::npos;
  });
}

/// The questions of a paper in which letters of options stand below each and no answers.
std::vector<std::size_t> unanswered_choices(const EnglishLines& lines) {
  std::vector<std::size_t> found;
  bool has_options = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const LineLead lead = lines.lead(i);
    const std::string_view line =
        lines.has(i, trait::answer) ? lines.trimmed(i) : std::string_view();
    if (is_answer_line(line) || line.find(" Answer: ") != line.npos) {
      return {};
    }
    if (lead.kind == LeadKind::letter) {
      has_options = true;
    } else if (lead.kind == LeadKind::number) {
      if (!has_options) {
        return {};
      }
      has_options = false;
      found.push_back(i);
    }
  }
  return has_options ? found : std::vector<std::size_t>();
}

}  // namespace

void spell_worksheet_tasks(EnglishLines& lines) {
  const std::vector<Task> tasks = roman_tasks(lines);
  constexpr std::size_t kFewest = 2;
  const bool fill = tasks.size() >= kFewest &&
                    std::all_of(tasks.begin(), tasks.end(), [&lines](const Task& task) {
                      return task.items > 1 && task.gaps == task.items &&
                             asks_to_fill(lines.trimmed(task.head).substr(task.words));
                    });
  for (std::size_t n = 0; fill && n < tasks.size(); ++n) {
    lines.set(tasks[n].head, {"Part ", std::to_string(n + 1), ". Fill in the blanks: ",
                              lines.trimmed(tasks[n].head).substr(tasks[n].words)});
  }
}

void spell_several_answers(EnglishLines& lines) {
  for (std::size_t i = 0; i < lines.size() && lines.lead(i).kind != LeadKind::number; ++i) {
    if (!lines.is_blank(i) && allows_several(lines.trimmed(i))) {
      for (const std::size_t question : unanswered_choices(lines)) {
        const LineLead lead = lines.lead(question);
        const std::string_view line = lines[question];
        lines.set(question,
                  {line.substr(0, lead.after), "[Multiple response] ", line.substr(lead.after)});
      }
      return;
    }
  }
}

}  // namespace tiku
