#include "interop/text/scan/line_lead.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kMostDigits = 4;

char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char at_or_end(std::string_view line, std::size_t at) {
  return at < line.size() ? line[at] : '\0';
}

/// The digits at `at`; `at` moves behind them. -1 where none are.
std::int64_t take_digits(std::string_view line, std::size_t& at) {
  const std::size_t begin = at;
  const std::int64_t value = take_number(line, at);
  return at == begin || at - begin > kMostDigits ? -1 : value;
}

/// `One:`, `Twenty.` at `at`, a number that is written out, with its sign; 0 where none stands
/// there.
std::int64_t spelt_number(std::string_view line, std::size_t& at) {
  constexpr std::string_view kNumbers[] = {
      "one",     "two",     "three",     "four",     "five",     "six",      "seven",
      "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
  for (std::size_t i = 0; i < std::size(kNumbers); ++i) {
    const std::size_t end = at + kNumbers[i].size();
    const char sign = has_word(line, at, kNumbers[i]) ? at_or_end(line, end) : 'a';
    if (sign == ':' || sign == '.' || sign == ')' || sign == '\0') {
      at = end;
      return static_cast<std::int64_t>(i) + 1;
    }
  }
  return 0;
}

/// Question 1, Question One:, QUESTION NO: 1, Question #1, Question 1 of 20, Q1., Q.1
LineLead word_lead(std::string_view line, std::size_t at) {
  LineLead lead;
  lead.begin = at;
  const bool whole = has_word(line, at, "question");
  at += whole ? 8 : 1;
  std::size_t sign = past_spaces(line, at);
  constexpr std::string_view kNumberWords[] = {"number", "no"};
  for (const std::string_view word : kNumberWords) {
    if (whole && has_word(line, sign, word)) {
      sign += word.size();
      break;
    }
  }
  while (std::string_view(" .:#").find(at_or_end(line, sign)) != std::string_view::npos &&
         sign < line.size()) {
    ++sign;
  }
  std::size_t after = sign;
  lead.value = take_digits(line, after);
  if (whole && lead.value < 0 && sign > at) {
    lead.value = spelt_number(line, after);
  }
  if (lead.value <= 0 || is_ascii_letter(at_or_end(line, after)) ||
      (!whole && is_ascii_digit(at_or_end(line, after)))) {
    return {};
  }
  std::size_t of = past_spaces(line, after);
  if (has_word(line, of, "of ") || at_or_end(line, of) == '/') {
    of = past_spaces(line, of + (line[of] == '/' ? 1 : 3));
    after = take_digits(line, of) > 0 ? of : after;
  }
  const char next = at_or_end(line, past_spaces(line, after));
  lead.sign = next == '.' || next == ':' || next == ')' ? next : '\0';
  after = lead.sign != 0 ? past_spaces(line, after) + 1 : after;
  lead.kind = LeadKind::word;
  lead.after = past_spaces(line, after);
  return lead;
}

LineLead number_lead(std::string_view line, std::size_t at) {
  LineLead lead;
  lead.begin = at;
  lead.value = take_digits(line, at);
  const std::size_t sign = past_spaces(line, at);
  const char c = at_or_end(line, sign);
  const char next = at_or_end(line, sign + 1);
  const bool dash = c == '-' && sign == at && is_ascii_letter(next);
  if (lead.value <= 0 || !(c == '.' || c == ')' || dash) || is_ascii_digit(next)) {
    return {};
  }
  lead.kind = LeadKind::number;
  lead.sign = c;
  lead.after = past_spaces(line, sign + 1);
  return lead;
}

LineLead bracket_lead(std::string_view line, std::size_t at) {
  LineLead lead;
  lead.begin = at;
  ++at;
  const char c = at_or_end(line, at);
  if (is_ascii_digit(c)) {
    lead.value = take_digits(line, at);
    lead.kind = LeadKind::bracket;
  } else if ((c >= 'A' && c <= 'H') || (c >= 'a' && c <= 'h')) {
    lead.value = small(c) - 'a' + 1;
    lead.kind = LeadKind::letter;
    ++at;
  }
  if (lead.value <= 0 || at_or_end(line, at) != ')') {
    return {};
  }
  lead.sign = ')';
  lead.after = past_spaces(line, at + 1);
  return lead;
}

LineLead letter_lead(std::string_view line, std::size_t at) {
  const char c = line[at];
  const bool letter = (c >= 'A' && c <= 'H') || (c >= 'a' && c <= 'h');
  const char sign = at_or_end(line, at + 1);
  if (!letter || !(sign == '.' || sign == ')' || sign == ':') ||
      (sign == '.' && is_ascii_letter(at_or_end(line, at + 2)) &&
       at_or_end(line, at + 3) == '.')) {  // e.g.
    return {};
  }
  return {LeadKind::letter, small(c) - 'a' + 1, at, past_spaces(line, at + 2), sign};
}

}  // namespace

std::size_t past_truth(std::string_view line, std::size_t at) {
  constexpr std::string_view kTruths[] = {"true", "false"};
  for (const std::string_view word : kTruths) {
    const std::size_t end = at + word.size();
    if (has_word(line, at, word) && !is_ascii_letter(at_or_end(line, end))) {
      return end;
    }
  }
  return at;
}

std::size_t past_letters(std::string_view line, std::size_t at) {
  if (const std::size_t truth = past_truth(line, at); truth > at) {
    return truth;
  }
  std::size_t end = at;
  const auto is_choice = [&](std::size_t i) {
    return i < line.size() && ((line[i] >= 'A' && line[i] <= 'H') ||
                               (line[i] >= 'a' && line[i] <= 'h') || line[i] == 'T');
  };
  for (std::size_t i = at; is_choice(i);) {
    std::size_t next = i + 1;
    while (next < line.size() && line[next] >= 'A' && line[next] <= 'H' && line[i] < 'a') {
      ++next;  // ABD
    }
    if (next < line.size() && is_ascii_letter(line[next])) {
      break;
    }
    end = next;
    std::size_t part = past_spaces(line, next);
    if (part < line.size() && (line[part] == ',' || line[part] == '&')) {
      part = past_spaces(line, part + 1);
    } else if (has_word(line, part, "and ")) {
      part += 4;
    } else {
      break;
    }
    i = has_word(line, part, "and ") ? part + 4 : part;
  }
  return end;
}

std::int64_t take_number(std::string_view line, std::size_t& at) {
  constexpr std::size_t kMost = 5;
  const std::size_t begin = at;
  std::int64_t value = 0;
  while (is_ascii_digit(at_or_end(line, at)) && at - begin < kMost) {
    value = 10 * value + (line[at++] - '0');
  }
  return value;
}

bool goes_on_as_word(std::string_view line, std::size_t at, std::string_view word) {
  return at + word.size() <= line.size() &&
         std::equal(word.begin(), word.end(), line.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, char b) { return a == small(b); });
}

LineLead read_lead(std::string_view line) {
  std::size_t at = past_spaces(line, 0);
  while (at_or_end(line, at) == '#') {
    at = past_spaces(line, at + 1);
  }
  const char c = at_or_end(line, at);
  if (is_ascii_digit(c)) {
    return number_lead(line, at);
  }
  if (c == '(') {
    return bracket_lead(line, at);
  }
  if (c == 'Q' || c == 'q') {
    return word_lead(line, at);
  }
  return is_ascii_letter(c) ? letter_lead(line, at) : LineLead{};
}

void add_options_in_row(std::string_view line, std::vector<RowLetter>& row) {
  constexpr std::size_t kMost = 8;
  const std::size_t before = row.size();
  std::size_t count = 0;
  char sign = 0;
  char first = 0;
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    const char next = line[at + 1];
    if (next != '.' && next != ')') {
      continue;  // most characters
    }
    const char c = line[at];
    const char wanted = static_cast<char>((first == 0 ? 'a' : first) + static_cast<char>(count));
    const bool fits = count == 0 ? c == 'A' || c == 'a' : c == wanted;
    const bool parted = at == 0 || line[at - 1] == ' ' || line[at - 1] == '(';
    if (!fits || !parted || (count > 0 && next != sign) || count == kMost) {
      continue;
    }
    sign = next;
    first = count == 0 ? c : first;
    ++count;
    const bool bracket = at > 0 && line[at - 1] == '(';
    row.push_back({static_cast<std::uint32_t>(at - (bracket ? 1U : 0U)),
                   static_cast<std::uint32_t>(past_spaces(line, at + 2))});
  }
  row.resize(count < 2 ? before : row.size());
}

std::string_view behind_bullet(std::string_view line) {
  const char first = line.empty() ? ' ' : line[0];
  if (first != '-' && first != '*' && first != 'o' && (first & '\x80') == 0) {
    return {};  // most lines
  }
  for (const std::string_view bullet :
       {"- ", "* ", "• ", "· ", "– ", "○ ", "● ", "◦ ", "▪ ", "□ ", "☐ ", "o "}) {
    if (line.starts_with(bullet)) {
      return trim(line.substr(bullet.size()));
    }
  }
  return {};
}

std::string letter_sign(std::int64_t place) {
  return std::string(1, static_cast<char>('A' + place - 1)) + ". ";
}

bool is_answer_line(std::string_view line) {
  const std::size_t at = past_spaces(line, 0);
  return line.find(':') != std::string_view::npos &&
         (has_word(line, at, "answer") || has_word(line, at, "ans") ||
          has_word(line, at, "correct ") || has_word(line, at, "option "));
}

bool is_answers_label(std::string_view line) {
  line = trim(line);
  if (!line.starts_with('#') && !line.starts_with('a') && !line.starts_with('A')) {
    return false;
  }
  while (line.starts_with('#')) {
    line = trim(line.substr(1));
  }
  line.remove_suffix(line.ends_with(':') ? 1 : 0);
  constexpr std::string_view kLabels[] = {"answers", "answer key"};
  return std::any_of(std::begin(kLabels), std::end(kLabels), [line](std::string_view label) {
    return line.size() == label.size() && has_word(line, 0, label);
  });
}

bool ends_asking(std::string_view line) {
  line = trim(line);
  return line.ends_with('?') || line.ends_with(':') || line.ends_with('_') ||
         line.ends_with("..") || line.ends_with(". .") || line.ends_with("…") ||
         line.ends_with("_.");
}

bool names_quiz(std::string_view line) {
  constexpr std::size_t kLook = 400;
  constexpr std::string_view kWords[] = {"quiz",       "quizzes",   "exam",      "examination",
                                         "mcq",        "mcqs",      "questions", "trivia",
                                         "assessment", "worksheet", "test"};
  for (std::size_t at = 0; at < std::min(line.size(), kLook); ++at) {
    const auto is_named = [&](std::string_view word) {
      const std::size_t end = at + word.size();
      return has_word(line, at, word) && (end >= line.size() || !is_ascii_letter(line[end])) &&
             (word != "test" || line[at] == 'T');
    };
    if ((at == 0 || !is_ascii_letter(line[at - 1])) &&
        std::any_of(std::begin(kWords), std::end(kWords), is_named)) {
      return true;
    }
  }
  return false;
}

}  // namespace tiku
