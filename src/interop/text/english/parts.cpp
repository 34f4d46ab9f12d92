// Names of the parts of English papers, and what they say about types in words of schools.
#include "interop/text/english/parts.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// What a line that says how to answer asks for: `Fill in the blanks.`; "" of other lines.
std::string_view asked_type(std::string_view line) {
  struct Instruction {
    std::string_view words;
    std::string_view type;
  };

  constexpr Instruction kInstructions[] = {
      {"fill in the blank", "Fill in the blanks"},
      {"fill up the blank", "Fill in the blanks"},
      {"state whether the following statements are true", "True or false"},
      {"state true or false", "True or false"},
      {"write true or false", "True or false"},
      {"true or false", "True or false"},
      {"answer the following questions", "Short answer"},
      {"short answer", "Short answer"},
      {"very short answer", "Short answer"},
  };
  constexpr std::size_t kLongest = 90;
  const auto* const found =
      std::find_if(std::begin(kInstructions), std::end(kInstructions),
                   [line](const Instruction& one) { return has_word(line, 0, one.words); });
  const bool whole = line.size() <= kLongest && !line.ends_with('?');
  return found == std::end(kInstructions) || !whole ? std::string_view() : found->type;
}

/// `Write T (true) or F (false) in the space.`, `Circle T or F.`: how to judge.
bool tells_to_judge(std::string_view words) {
  constexpr std::string_view kVerbs[] = {"write",     "circle", "mark",   "state", "indicate",
                                         "decide",    "say",    "tick",   "label", "put",
                                         "determine", "check",  "answer", "place", "choose"};
  constexpr std::size_t kLongest = 120;
  const bool verb = words.size() <= kLongest && !words.ends_with('?') &&
                    std::any_of(std::begin(kVerbs), std::end(kVerbs),
                                [words](std::string_view one) { return has_word(words, 0, one); });
  if (!verb) {
    return false;  // most lines
  }
  const std::string folded = fold_case(words);
  const auto says = [&folded](std::string_view word) {
    return folded.find(word) != std::string::npos;
  };
  return (says("true") && says("false")) || says(" t or f") || says(" t/f");
}

/// A line that may be the heading of a part, `B. Write True or False.`, `Q2. Fill in the blanks.`:
/// a question 1 stands right below it, as below no option.
struct CountedPart {
  std::size_t line = 0;
  std::int64_t place = 0;
};

/// The type that `Q1.` before words for one names; what is asked stands below under numbers of its
/// own. "" for other lines.
std::string_view numbered_part_type(const EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kChoices[] = {"multiple choice", "multiple-choice", "mcq",
                                           "choose the correct", "tick the correct"};
  const LineLead lead = lines.lead(i);
  if (lead.kind != LeadKind::word) {
    return {};
  }
  const std::string_view rest = trim(lines[i].substr(lead.after));
  const bool choice = !rest.ends_with('?') &&
                      std::any_of(std::begin(kChoices), std::end(kChoices),
                                  [rest](std::string_view one) { return has_word(rest, 0, one); });
  return choice ? "Multiple choice" : asked_type(rest);
}

/// What the line with words above `i` begins with.
LineLead words_above(const EnglishLines& lines, std::size_t i) {
  while (i-- > 0) {
    if (!lines.is_blank(i)) {
      return lines.lead(i);
    }
  }
  return {};
}

/// Those with letters, or those with numbers. Where questions count on behind the letter, empty
/// lines part it from what stands around it, and it goes on no options.
std::vector<CountedPart> counted_parts(const EnglishLines& lines, bool letters) {
  std::vector<CountedPart> found;
  std::size_t below = lines.size();  // the last line with words, seen from the end
  for (std::size_t i = lines.size(); i-- > 0;) {
    if (below == lines.size() || !lines.has(below, trait::number_lead)) {
      below = lines.is_blank(i) ? below : i;
      continue;  // most lines
    }
    const LineLead lead = lines.lead(i);
    const LineLead next = lines.lead(below);
    const bool capital = lead.kind == LeadKind::letter && lines.row(i).empty() &&
                         lines[i][lead.begin] <= 'H';  // or its bracket
    const bool apart = capital && below > i + 1 && i > 1 && lines.is_blank(i - 1) &&
                       words_above(lines, i).kind != LeadKind::letter;
    const bool first = next.value == 1;
    if (letters ? capital && (first || apart) : first && !numbered_part_type(lines, i).empty()) {
      found.push_back({i, lead.value});
    }
    below = lines.is_blank(i) ? below : i;
  }
  std::reverse(found.begin(), found.end());
  return found;
}

/// `Fill in the blanks.` alone between an answer and a question with its answer below it: the
/// heading of a part, and nothing that the answer goes on with.
void head_instructions(EnglishLines& lines) {
  const auto answers = [&lines](std::size_t i) {
    return i < lines.size() && has_word(lines.trimmed(i), 0, "ans");
  };
  std::size_t above = lines.size();
  std::size_t place = 1;
  for (const std::size_t i : lines.with(trait::any)) {
    const bool parted = i > 0 && lines.is_blank(i - 1) && answers(above);
    above = i;
    const std::string_view type = parted ? asked_type(lines.trimmed(i)) : std::string_view();
    if (type.empty()) {
      continue;  // most lines
    }
    const std::size_t question = lines.next_filled(i + 1);
    const bool asks = question < lines.size() && lines.lead(question).kind == LeadKind::number;
    if (asks && answers(lines.next_filled(question + 1))) {
      lines.set(i, {"Part ", std::to_string(++place), ". ", type});
    }
  }
}

}  // namespace

void name_counted_parts(EnglishLines& lines) {
  for (const bool letters : {true, false}) {
    const std::vector<CountedPart> parts = counted_parts(lines, letters);
    std::int64_t last = 0;
    std::int64_t most = 0;
    bool counts = true;
    for (const CountedPart& part : parts) {
      counts = counts && (part.place == last + 1 || part.place == 1);  // a key counts again
      last = part.place;
      most = std::max(most, last);
    }
    for (const CountedPart& part : counts&& most > 1 ? parts : std::vector<CountedPart>()) {
      if (letters) {
        lines.set(part.line, {"Part ", letter_sign(part.place),
                              lines[part.line].substr(lines.lead(part.line).after)});
      } else {
        lines.set(part.line, {"Part ", std::to_string(part.place), ". ",
                              numbered_part_type(lines, part.line)});
      }
    }
  }
}

namespace {

/// What schools call a type of questions, and one of its names for all.
struct Name {
  std::string_view words;
  std::string_view type;
};

constexpr Name kNames[] = {{"multiple choice", "multiple choice"},
                           {"multiple-choice", "multiple choice"},
                           {"mcq", "multiple choice"},
                           {"mcqs", "multiple choice"},
                           {"true/false", "true or false"},
                           {"true / false", "true or false"},
                           {"true or false", "true or false"},
                           {"true and false", "true or false"},
                           {"true-false", "true or false"},
                           {"t/f", "true or false"},
                           {"fill in the blanks", "fill in the blanks"},
                           {"fill in the blank", "fill in the blanks"},
                           {"fill-in-the-blank", "fill in the blanks"},
                           {"fill-in-the-blanks", "fill in the blanks"},
                           {"completion", "fill in the blanks"},
                           {"short answer", "short answer"},
                           {"short answers", "short answer"},
                           {"short-answer", "short answer"},
                           {"very short answer", "short answer"},
                           {"very short answers", "short answer"},
                           {"long answer", "long answer"},
                           {"long answers", "long answer"},
                           {"multiple response", "multiple response"},
                           {"multiple answers", "multiple response"},
                           {"several answers", "multiple response"},
                           {"single answer", "multiple choice"},
                           {"multiple answer", "multiple response"},
                           {"multiple select", "multiple response"},
                           {"matching", "matching"},
                           {"essay", "essay"},
                           {"yes/no", "yes or no"},
                           {"yes or no", "yes or no"}};

/// The type that exactly these words name; "" of others.
std::string_view type_of(std::string_view words) {
  const auto* const found =
      std::find_if(std::begin(kNames), std::end(kNames), [words](const Name& name) {
        return name.words.size() == words.size() && has_word(words, 0, name.words);
      });
  return found == std::end(kNames) ? std::string_view() : found->type;
}

}  // namespace

std::string_view english_type_name(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  constexpr std::string_view kSigns = "#*_:=~ ";
  const std::size_t first = line.find_first_not_of(kSigns);
  if (line.size() > kLongest || first == std::string_view::npos) {
    return {};
  }
  line = line.substr(first, line.find_last_not_of(kSigns) + 1 - first);
  if (line.ends_with(')')) {
    line = trim(line.substr(0, line.rfind('(')));  // (2 points each)
  }
  if (const std::string_view type = type_of(line); !type.empty()) {
    return type;
  }
  for (const std::string_view behind : {" questions", " question", " items", " answers"}) {
    if (line.size() > behind.size() && has_word(line, line.size() - behind.size(), behind)) {
      return type_of(line.substr(0, line.size() - behind.size()));
    }
  }
  return {};
}

EnglishPartLead english_part_lead(std::string_view line) {
  EnglishPartLead lead;
  constexpr std::size_t kLongestType = 40;
  const std::size_t colon = line.substr(0, kLongestType).find(':');
  if (colon != std::string_view::npos) {
    const std::size_t items = past_spaces(line, colon + 1);
    const std::string_view type = english_type_name(line.substr(0, colon));
    if (!type.empty() && items < line.size() && is_ascii_digit(line[items])) {
      return {std::string(type), items};
    }
  }
  lead.name = english_part_name(line);
  lead.after = lead.name.size();
  const bool letter = lead.name.empty() && line.size() > 2 && line[0] >= 'A' && line[0] <= 'H' &&
                      (line[1] == '.' || line[1] == ')' || line[1] == ':');
  if (letter) {
    lead = {"part " + fold_case(line.substr(0, 1)), 1};
  }
  while (!lead.name.empty() && lead.after < line.size() &&
         std::string_view(".):-* \t").find(line[lead.after]) != std::string_view::npos) {
    ++lead.after;
  }
  const bool number = lead.after < line.size() && is_ascii_digit(line[lead.after]) &&
                      line.substr(0, lead.after).find_first_of("#*_") == std::string_view::npos;
  return number ? lead : EnglishPartLead();
}

std::string english_part_name(std::string_view line) {
  constexpr std::string_view kWords[] = {"chapter", "part", "section",  "round",    "unit",
                                         "quiz",    "test", "module",   "lesson",   "topic",
                                         "week",    "set",  "exercise", "category", "level"};
  constexpr std::size_t kLongest = 100;
  constexpr std::size_t kMostFigures = 5;
  const std::size_t first = line.find_first_not_of("#*_ ");
  if (first == std::string_view::npos || line.size() > kLongest) {
    return {};
  }
  line = line.substr(first);
  if (!is_ascii_letter(line.front())) {
    return {};
  }
  const auto figure_at = [line](std::size_t at) {
    std::size_t end = at;
    while (end < line.size() && (is_ascii_digit(line[end]) || is_ascii_letter(line[end]))) {
      ++end;
    }
    const std::string_view figure = line.substr(at, end - at);
    const bool digits = std::all_of(figure.begin(), figure.end(), is_ascii_digit);
    const bool roman = figure.find_first_not_of("IVX") == std::string_view::npos;
    const bool letter = figure.size() == 1 && figure[0] >= 'A' && figure[0] <= 'H';
    const bool fits = !figure.empty() && figure.size() <= kMostFigures;
    return fits && (digits || roman || letter) ? figure : std::string_view();
  };
  for (const std::string_view word : kWords) {
    if (has_word(line, 0, word) && word.size() < line.size() && line[word.size()] == ' ') {
      const std::string_view figure = figure_at(word.size() + 1);
      return figure.empty() ? std::string() : std::string(word) + " " + fold_case(figure);
    }
  }
  const std::string_view roman = figure_at(0);
  const bool counts = !roman.empty() && roman.size() < line.size() && line[roman.size()] == '.' &&
                      roman.find_first_not_of("IVX") == std::string_view::npos;
  return counts ? fold_case(roman) : std::string();
}

namespace {

/// `Completion` above what is to be completed.
bool heads_completion(const EnglishLines& lines, std::size_t i) {
  if (!lines.is_word(i, "completion")) {
    return false;
  }
  const std::size_t below = lines.next_filled(i + 1);
  return below < lines.size() && (lines.lead(below).kind == LeadKind::number ||
                                  has_word(lines.trimmed(below), 0, "complete "));
}

/// `Answer the questions.` above some that have no options.
bool heads_answering(const EnglishLines& lines, std::size_t i, std::string_view words) {
  constexpr std::string_view kTasks[] = {"answer the questions", "answer these questions",
                                         "answer the following", "answer in ",
                                         "answer briefly",       "answer any "};
  constexpr std::size_t kLongest = 90;
  const bool tells = words.size() <= kLongest && !words.ends_with('?') &&
                     std::any_of(std::begin(kTasks), std::end(kTasks),
                                 [words](auto task) { return has_word(words, 0, task); });
  if (!tells) {
    return false;  // most lines
  }
  constexpr int kLook = 3;
  std::size_t below = i;
  for (int seen = 0; seen < kLook; ++seen) {
    below = lines.next_filled(below + 1);
    if (below < lines.size() &&
        (lines.has(below, trait::letter_lead | trait::sign) || !lines.row(below).empty())) {
      return false;
    }
  }
  return true;
}

}  // namespace

void spell_part_types(EnglishLines& lines) {
  constexpr std::string_view kOpen[] = {"identification",  "enumeration",   "free response",
                                        "problem solving", "word problems", "constructed response",
                                        "open-ended",      "definitions",   "structured questions",
                                        "short answer",    "short-answer",  "short answers",
                                        "essay",           "essays",        "long answer",
                                        "open questions",  "writing"};
  head_instructions(lines);
  for (const std::size_t i : lines.with(trait::words)) {
    if (heads_completion(lines, i)) {
      lines.set(i, {"Fill in the Blanks"});
      continue;
    }
    const std::string_view line = lines.trimmed(i);
    const std::string name = line.size() < 300 ? english_part_name(line) : std::string();
    if (name.empty()) {
      continue;
    }
    const std::size_t first = line.find_first_not_of("#*_ ");
    const std::size_t behind = first + name.size();
    const std::size_t words =
        std::min(line.find_first_not_of(".:- \t", std::min(behind, line.size())), line.size());
    const bool open = std::any_of(std::begin(kOpen), std::end(kOpen),
                                  [&](auto word) { return has_word(line, words, word); }) ||
                      heads_answering(lines, i, line.substr(words));
    const bool written = trim(line.substr(words)).size() == 5 && has_word(line, words, "write");
    const bool judged = !open && tells_to_judge(line.substr(words));
    if (open || written || judged) {
      const std::string head = name.find(' ') == std::string::npos ? "Part " : "";
      lines.set(i, {head, line.substr(first, name.size()),
                    open || written ? ". Short answer questions (" : ". True or false questions (",
                    line.substr(words), ")"});
    }
  }
}

}  // namespace tiku
