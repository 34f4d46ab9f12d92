// Parts whose questions are all answered in words, though nothing says so: `Section B – Answer only
// two questions.` above `1. Define a bell.`
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/parts.h"
#include "interop/text/english/passes.h"
#include "interop/text/english/tasks.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct OpenPart {
  std::size_t line = 0;
  std::size_t items = 0;
  /// Those with a number in brackets behind them.
  std::size_t marked = 0;
  /// The last number before it is that of its first question, or it counts from 1.
  std::int64_t first = 0;
  bool is_open = true;
};

/// `Section B`, `Part II`, with a few words behind it that name no type; how long the name is.
std::size_t part_head_size(std::string_view line) {
  constexpr std::size_t kLongest = 90;
  if (line.size() > kLongest || !(has_word(line, 0, "section ") || has_word(line, 0, "part "))) {
    return 0;  // most lines
  }
  const std::string name = english_part_name(line);
  const bool asks = line.ends_with('?') || line.substr(name.size()).find(". ") < 2;
  return name.empty() || asks ? 0 : name.size();
}

/// `THEORY`, `Essay questions:` alone on a line.
bool names_theory(std::string_view line) {
  constexpr std::string_view kNames[] = {"theory", "essay", "subjective", "structured",
                                         "theoretical"};
  constexpr std::size_t kLongest = 30;
  line.remove_suffix(line.ends_with(':') ? 1 : 0);
  return line.size() <= kLongest &&
         std::any_of(std::begin(kNames), std::end(kNames), [line](std::string_view name) {
           const std::string_view rest = has_word(line, 0, name) ? line.substr(name.size()) : "-";
           return rest.empty() || (rest.starts_with(' ') &&
                                   (has_word(rest, 1, "questions") || has_word(rest, 1, "part") ||
                                    has_word(rest, 1, "section")));
         });
}

/// `Answer all questions in this section.`: says nothing that a question does.
bool is_how_many(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  return line.size() <= kLongest && !line.ends_with('?') &&
         (has_word(line, 0, "answer all") || has_word(line, 0, "answer any") ||
          has_word(line, 0, "answer only") || has_word(line, 0, "attempt ") ||
          has_word(line, 0, "answer the questions"));
}

/// `Define a bell. (3)`: where the marks begin at the end of the line, and nothing but a number is
/// in the bracket; npos of other lines.
std::size_t begin_of_marks(std::string_view line) {
  const std::size_t open = line.ends_with(')') ? line.rfind('(') : line.npos;
  if (open == line.npos || open == 0) {
    return line.npos;
  }
  std::size_t at = open + 1;
  const std::int64_t marks = take_number(line, at);
  return marks > 0 && marks <= 20 && at + 1 == line.size() ? open : line.npos;
}

/// The parts, each until the next one or the end.
std::vector<OpenPart> read_parts(const EnglishLines& lines) {
  std::vector<OpenPart> parts;
  for (const std::size_t i : lines.with(trait::any)) {
    const bool is_words = lines.has(i, trait::words);
    if (!is_words && parts.empty()) {
      continue;  // most lines
    }
    const std::string_view line = lines.trimmed(i);
    if (is_words && (part_head_size(line) > 0 || names_theory(line))) {
      parts.push_back({i, 0, 0, 0, true});
      continue;
    }
    if (parts.empty()) {
      continue;
    }
    OpenPart& part = parts.back();
    const LineLead lead = lines.lead(i);
    if (lead.kind == LeadKind::letter || is_answer_line(line)) {
      part.is_open = false;
    } else if (lead.kind == LeadKind::number || lead.kind == LeadKind::word) {
      const auto count = static_cast<std::int64_t>(part.items);
      part.first = count == 0 ? lead.value : part.first;
      part.is_open = part.is_open && lead.value == part.first + count &&
                     sets_task(lines[i].substr(lead.after));
      ++part.items;
      part.marked += begin_of_marks(line) != line.npos ? 1U : 0U;
    }
  }
  return parts;
}

/// Whether this is a paper: it says so, or has options. A first part may have lost its name.
bool is_paper(const EnglishLines& lines, std::size_t parts) {
  constexpr std::size_t kFewest = 4;
  std::size_t options = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    options += lines.lead(i).kind == LeadKind::letter ? 1U : lines.row(i).size();
  }
  return options >= kFewest || (parts > 1 && names_quiz(lines));
}

/// `(3)` behind each question of the part: marks.
void spell_part_marks(EnglishLines& lines, const OpenPart& part) {
  std::size_t left = part.marked == part.items ? part.items : 0;
  for (std::size_t i = part.line + 1; left > 0 && i < lines.size(); ++i) {
    const LeadKind kind = lines.lead(i).kind;
    if (kind == LeadKind::number || kind == LeadKind::word) {
      const std::string_view line = lines.trimmed(i);
      lines.set(i, {line.substr(0, line.size() - 1), " marks)"});
      --left;
    }
  }
}

void spell_part(EnglishLines& lines, const OpenPart& part) {
  const std::string_view line = lines.trimmed(part.line);
  const std::size_t name = part_head_size(line);
  const std::string_view title = name > 0 ? line.substr(0, name) : "Part B";
  std::size_t words = name;
  while (words < line.size() && (std::string_view(".:-– \t").find(line[words]) != line.npos)) {
    ++words;
  }
  const std::size_t below = lines.next_filled(part.line + 1);
  if (below < lines.size() && is_how_many(lines.trimmed(below))) {
    lines.set(below, {});
  }
  const std::string_view rest = line.substr(words);
  lines.set(part.line, {title, ". Short answer questions", rest.empty() ? "" : " (", rest,
                        rest.empty() ? "" : ")"});
  spell_part_marks(lines, part);
}

}  // namespace

void spell_open_parts(EnglishLines& lines) {
  const std::vector<OpenPart> parts = read_parts(lines);
  if (parts.empty() || !is_paper(lines, parts.size())) {
    return;
  }
  const bool several = std::any_of(parts.begin(), parts.end(), [](const OpenPart& part) {
    return part.is_open && part.items > 1;
  });
  for (const OpenPart& part : parts) {
    if (several && part.is_open && part.items > 0) {
      spell_part(lines, part);
    }
  }
}

}  // namespace tiku
