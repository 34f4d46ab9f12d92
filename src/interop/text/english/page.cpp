// What a page prints around an English paper.
#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/english/page_figures.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Numbers at the beginnings of all lines, as some editors print them: 7 1. What ...
void take_line_numbers(EnglishLines& lines) {
  constexpr std::size_t kLeast = 15;
  std::size_t numbered = 0;
  std::size_t full = 0;
  std::int64_t last = 0;

  struct Margin {
    std::size_t line;
    std::size_t behind;
  };

  std::vector<Margin> margins;
  for (std::size_t i = 0; i < lines.size() && 10 * (full - numbered) <= lines.size(); ++i) {
    const std::string_view line = lines[i];
    std::size_t at = past_spaces(line, 0);
    const std::size_t begin = at;
    full += lines.is_blank(i) ? 0U : 1U;
    const std::int64_t value = take_number(line, at);
    const bool alone = at == line.size() || line[at] == ' ' || line[at] == '\t';
    if (at > begin && alone && value > last && value <= last + 2) {
      last = value;
      ++numbered;
      margins.push_back({i, past_spaces(line, at)});
    }
  }
  if (numbered < kLeast || 10 * numbered < 9 * full) {
    return;
  }
  for (const Margin& margin : margins) {
    lines.set(margin.line, {lines[margin.line].substr(margin.behind)});
  }
}

/// `__________`: a line to write the answer on.
bool is_write_line(std::string_view line) {
  constexpr std::size_t kShortest = 12;
  return line.size() >= kShortest &&
         line.find_first_not_of(line.front() == '.' ? ". " : "_ ") == std::string_view::npos;
}

/// `Answer: My name is` above such a line: a sentence to go on with there.
bool begins_frame(const EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kLabel = "answer:";
  return lines.has(i, trait::answer) && has_word(lines.trimmed(i), 0, kLabel) &&
         lines.trimmed(i).size() > kLabel.size();
}

/// `Sign up for our newsletter.`: what a site asks its readers for.
bool calls_readers(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  constexpr std::string_view kBegins[] = {"sign up for ",      "sign up to ", "subscribe to ",
                                          "follow us ",        "like us on ", "join our newsletter",
                                          "get our newsletter"};
  return line.size() < kLongest && line.front() >= 'A' && line.front() <= 'Z' &&
         (line.ends_with('.') || line.ends_with('!')) &&
         std::any_of(std::begin(kBegins), std::end(kBegins),
                     [line](std::string_view w) { return has_word(line, 0, w); });
}

/// Lines of tags only, and of buttons; the end of a paper.
bool is_page_remark(std::string_view line) {
  constexpr std::string_view kTags[] = {"<details>", "</details>", "<br>", "<br/>", "<br />"};
  if (std::find(std::begin(kTags), std::end(kTags), line) != std::end(kTags)) {
    return true;
  }
  if (is_write_line(line) || prints_page_figure(line) || closes_paper(line) ||
      calls_readers(line)) {
    return true;
  }
  if (line.starts_with("<summary>") && line.ends_with("</summary>")) {
    const std::string_view words = line.substr(9, line.size() - 19);
    return has_word(words, 0, "reveal") || has_word(words, 0, "show") ||
           has_word(words, 0, "click") || has_word(words, 0, "view") || has_word(words, 0, "see");
  }
  constexpr std::string_view kBegins[] = {"you are on page ",
                                          "download as pdf",
                                          "email this",
                                          "newer post",
                                          "older post",
                                          "<< previous",
                                          "post a comment",
                                          "scroll down",
                                          "all rights reserved",
                                          "copyright ©",
                                          "copyright (c)",
                                          "© ",
                                          "this page cannot be seen from the preview"};
  return line.size() < 60 &&
         std::any_of(std::begin(kBegins), std::end(kBegins),
                     [line](std::string_view w) { return has_word(line, 0, w); });
}

/// `Question 1 — Easy`, `Question #2 (1 Point)`, `Question: 3`: the number, and the points.
std::optional<std::string> plain_question_head(std::string_view line) {
  const LineLead lead = read_lead(line);
  if (lead.kind != LeadKind::word || !has_word(line, lead.begin, "question")) {
    return std::nullopt;
  }
  std::string_view rest = trim(line.substr(lead.after));
  for (const std::string_view dash : {"—", "–", "-"}) {
    if (rest.starts_with(dash) && rest.size() < 30) {
      rest = {};  // how hard it is, or a topic
    }
  }
  return "Question " + std::to_string(lead.value) + ". " + std::string(rest);
}

bool is_points(std::string_view text) {
  return text.size() >= 3 && text.size() <= 4 && text.ends_with("00") &&
         std::all_of(text.begin(), text.end(), is_ascii_digit);
}

/// Cards of a game with their points above them: 100, 200. Where a card has two lines only, the
/// second one answers the first.
void read_cards(EnglishLines& lines) {
  std::vector<std::size_t> points;
  for (const std::size_t i : lines.with(trait::words)) {
    if (lines.has(i, trait::digit) && is_points(lines.trimmed(i))) {
      points.push_back(i);
    }
  }
  int last = 0;
  const bool counted = std::all_of(points.begin(), points.end(), [&](std::size_t i) {
    const int value = std::stoi(std::string(lines.trimmed(i)));
    const bool next = value == last || value == last + 100 || value == 100;
    last = value;
    return next;
  });
  if (points.size() < 3 || !counted) {
    return;
  }
  for (std::size_t card = 0; card < points.size(); ++card) {
    const std::size_t end = card + 1 < points.size() ? points[card + 1] : lines.size();
    std::vector<std::size_t> full;
    for (std::size_t i = points[card] + 1; i < end && full.size() < 3; ++i) {
      if (!lines.is_blank(i)) {
        full.push_back(i);
      }
    }
    lines.set(points[card], {});
    if (full.size() == 2 && lines.lead(full[1]).kind != LeadKind::letter) {
      lines.set(full[1], {"Answer: ", lines.trimmed(full[1])});
    }
  }
}

/// easy, medium, hard before the word of a number.
std::string_view without_grade(std::string_view line) {
  constexpr std::string_view kGrades[] = {"easy ", "medium ", "hard ", "difficult "};
  for (const std::string_view grade : kGrades) {
    if (has_word(line, 0, grade) && has_word(line, grade.size(), "question")) {
      return line.substr(grade.size());
    }
  }
  return line;
}

/// `Q.1`, `Q#1`: a sign between the letter and its number.
bool has_inner_sign(std::string_view line, const LineLead& lead) {
  const std::size_t sign = lead.begin + 1;
  return lead.kind == LeadKind::word && sign < line.size() &&
         (line[sign] == '.' || line[sign] == '#');
}

/// `1.) What ...` and `Q.1 What ...` as the usual numbers.
void spell_number_sign(std::string& line) {
  const LineLead lead = read_lead(line);
  if (line.starts_with('#') && (lead.kind == LeadKind::number || lead.kind == LeadKind::word)) {
    line.erase(0, lead.begin);
    return spell_number_sign(line);
  }
  if (lead.kind == LeadKind::number && lead.sign == '.' && lead.after < line.size() &&
      line[lead.after] == ')') {
    line = std::to_string(lead.value) + ". " + std::string(trim(line.substr(lead.after + 1)));
  } else if (has_inner_sign(line, lead)) {
    line = "Q" + std::to_string(lead.value) + ". " + line.substr(lead.after);
  }
}

/// `| 1. | What ... |`, `| A. | a phone |`, `| Answer» A. |`: rows of a table as lines.
void spell_table_rows(EnglishLines& lines) {
  struct Row {
    std::size_t line;
    std::string text;
  };

  std::vector<Row> rows;
  std::size_t letters = 0;
  for (const std::size_t i : lines.with(trait::cells)) {
    if (!lines.trimmed(i).starts_with('|')) {
      continue;
    }
    const std::vector<std::string_view> cells = split(lines.trimmed(i), "|");
    const std::string first(cells.size() > 1 ? trim(cells[1]) : std::string_view());
    const LineLead lead = read_lead(first + " ");
    const bool label = lead.kind != LeadKind::none && lead.after >= first.size();
    constexpr std::string_view kArrow = "»";
    const std::size_t arrow = first.find(kArrow);
    const std::size_t behind = past_spaces(
        first, std::min(arrow == std::string::npos ? 6 : arrow + kArrow.size(), first.size()));
    if (label && cells.size() > 2) {
      const std::string_view words = trim(cells[2]);
      letters += lead.kind == LeadKind::letter ? 1U : 0U;
      rows.push_back({i, words.empty() ? "" : first + " " + std::string(words)});
    } else if (has_word(first, 0, "answer") &&
               read_lead(first.substr(behind)).kind == LeadKind::letter) {
      rows.push_back({i, "Answer: " + first.substr(behind)});
    }
  }
  if (letters < 4) {
    return;
  }
  for (const Row& row : rows) {
    lines.set(row.line, {row.text});
  }
}

/// `Option A. a phone`: the word says no more than the letter.
void take_option_words(EnglishLines& lines) {
  constexpr std::string_view kWord = "option ";
  std::vector<std::size_t> found;
  std::size_t firsts = 0;
  for (const std::size_t i : lines.with(trait::words)) {
    const std::string_view text = lines.trimmed(i);
    const LineLead lead =
        has_word(text, 0, kWord) ? read_lead(text.substr(kWord.size())) : LineLead();
    if (lead.kind == LeadKind::letter) {
      found.push_back(i);
      firsts += lead.value == 1 ? 1U : 0U;
    }
  }
  if (firsts == 0 || found.size() < 2 * firsts) {
    return;
  }
  for (const std::size_t i : found) {
    lines.set(i, {lines.trimmed(i).substr(kWord.size())});
  }
}

/// Whether answers stand below or behind as many lines as `questions`.
bool has_answers(const EnglishLines& lines, std::size_t questions) {
  std::size_t answers = 0;
  for (const std::size_t i : lines.with(trait::answer)) {
    const bool answer = (lines[i].find("Answer:") != std::string_view::npos ||
                         lines[i].find("ANSWER") != std::string_view::npos);
    answers += answer ? 1U : 0U;
  }
  return 10 * answers >= 6 * questions;
}

/// `- Question: ...`, `- Answer: ...`, `• Q1`, `• 2.`: fields of a list, and what counts itself.
void take_field_bullets(EnglishLines& lines) {
  constexpr std::string_view kBullets[] = {"- ", "* ", "• "};
  for (const std::size_t i : lines.with(trait::sign)) {
    const std::string_view text = lines.trimmed(i);
    for (const std::string_view bullet : kBullets) {
      if (!text.starts_with(bullet)) {
        continue;
      }
      const std::string_view field = text.substr(bullet.size());
      const bool named = has_word(field, 0, "question:") || has_word(field, 0, "answer:") ||
                         has_word(field, 0, "explanation:") || has_word(field, 0, "hint:") ||
                         read_lead(field).kind == LeadKind::word ||
                         read_lead(field).kind == LeadKind::number;
      if (named) {
        lines.set(i, {field});
        break;
      }
    }
    if (text == "|") {
      lines.set(i, {});
    }
  }
}

/// `MCQ. What ...`: a word or a sign before each question where a number would stand.
void number_marked_questions(EnglishLines& lines) {
  constexpr std::string_view kMarks[] = {
      "mcq. ", "mcq: ", "ques. ", "question: ", "question : ", "question. ", "◉ ",
      "◍ ",    "◆ ",    "❖ ",     "➢ ",         "♦ ",          "■ "};
  std::array<std::vector<std::size_t>, std::size(kMarks)> found;
  // Others count: Question: 3
  for (const std::size_t i : lines.with(trait::words)) {
    const std::size_t begin = past_spaces(lines[i], 0);
    for (std::size_t mark = 0; mark < found.size(); ++mark) {
      if (has_word(lines[i], begin, kMarks[mark])) {
        found[mark].push_back(i);
      }
    }
  }
  for (std::size_t mark = 0; mark < found.size(); ++mark) {
    const bool is_word = is_ascii_letter(kMarks[mark].front());
    if (found[mark].size() < 3 || (!is_word && !has_answers(lines, found[mark].size()))) {
      continue;
    }
    int number = 0;
    for (const std::size_t i : found[mark]) {
      const std::size_t behind = past_spaces(lines[i], 0) + kMarks[mark].size();
      lines.set(i, {"Question ", std::to_string(++number), ". ", lines[i].substr(behind)});
    }
  }
}

/// `1-What ...`, `2-When ...` at the beginnings of lines.
void spell_dashed_numbers(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::number_lead)) {
    const LineLead lead = lines.lead(i);
    if (lead.sign == '-' && lead.value == static_cast<std::int64_t>(found.size()) + 1) {
      found.push_back(i);
    }
  }
  if (found.size() < 3) {
    return;
  }
  for (const std::size_t i : found) {
    const LineLead lead = lines.lead(i);
    lines.set(i, {std::to_string(lead.value), ". ", lines[i].substr(lead.after)});
  }
}

/// `____ 1. ... ____ 2. ...`: lines to write on before the numbers.
void take_lead_lines(std::string& line) {
  constexpr std::string_view kLine = "____ ";
  std::string out;
  std::size_t from = 0;
  std::int64_t last = 0;
  int count = 0;
  for (std::size_t at = line.find(kLine); at != std::string::npos; at = line.find(kLine, at + 5)) {
    const LineLead lead = read_lead(std::string_view(line).substr(at + kLine.size()));
    if (lead.kind != LeadKind::number || lead.value != last + 1 || lead.begin > 0) {
      continue;
    }
    last = lead.value;
    ++count;
    std::size_t begin = at;
    while (begin > from && line[begin - 1] == '_') {
      --begin;
    }
    out.append(line, from, begin - from);
    out += ' ';
    from = at + kLine.size();
  }
  if (count > 2) {
    line = out + line.substr(from);
  }
}

/// `T   F   1. ...`, `(T / F) 1. ...`, `1. [V] [F] ...`: as T F, with one space each.
void close_truth_letters(std::string& line) {
  const std::size_t lead = read_lead(line).after;
  const std::size_t begin = std::min(line.find_first_not_of(" \t([", lead), line.size());
  if (begin + 2 >= line.size() || (line[begin] != 'T' && line[begin] != 'V')) {
    return;
  }
  const std::size_t second = line.find_first_not_of(" \t/()[]", begin + 1);
  if (second == std::string::npos || second == begin + 1 || line[second] != 'F') {
    return;
  }
  const std::size_t behind = std::min(line.find_first_not_of(" \t)]", second + 1), line.size());
  if (behind > second + 1) {
    line = line.substr(0, lead) + "T F " + line.substr(behind);
  }
}

/// `T F 1. ...`: both letters to choose from before the number.
void take_truth_letters(std::string& line) {
  constexpr std::string_view kBoth = "T F ";
  close_truth_letters(line);
  const LineLead own = read_lead(line);
  if (own.kind == LeadKind::number && std::string_view(line).substr(own.after).starts_with(kBoth)) {
    line = std::to_string(own.value) + ". [True/False] " + line.substr(own.after + kBoth.size());
    return;
  }
  const std::size_t begin = past_spaces(line, 0);
  if (std::string_view(line).substr(begin).starts_with(kBoth)) {
    const std::string_view rest = std::string_view(line).substr(begin + kBoth.size());
    const LineLead number = read_lead(rest);
    if (number.kind == LeadKind::number && rest.find(kBoth) == std::string_view::npos) {
      line =
          std::to_string(number.value) + ". [True/False] " + std::string(rest.substr(number.after));
      return;
    }
  }
  std::string out;
  std::size_t from = 0;
  int count = 0;
  for (std::size_t at = line.find(kBoth); at != std::string::npos; at = line.find(kBoth, at + 4)) {
    const LineLead lead = read_lead(std::string_view(line).substr(at + kBoth.size()));
    if (lead.kind != LeadKind::number || lead.value != count + 1) {
      continue;
    }
    ++count;
    out.append(line, from, at - from);
    from = at + kBoth.size() + lead.after;
    out += std::to_string(lead.value) + ". [True/False] ";
  }
  if (count > 1) {
    line = out + line.substr(from);
  }
}

/// What a look at the beginning tells: most numbers are as usual.
bool may_have_number_sign(std::string_view line, const LineLead& lead) {
  const auto has_at = [line](std::size_t at, char sign) {
    return at < line.size() && line[at] == sign;
  };
  return line.starts_with('#') || (lead.kind == LeadKind::number && has_at(lead.after, ')')) ||
         has_inner_sign(line, lead);
}

}  // namespace

void clear_page_remarks(EnglishLines& lines) {
  take_line_numbers(lines);
  strip_tags(lines);
  spell_table_rows(lines);
  read_cards(lines);
  take_field_bullets(lines);
  take_option_words(lines);
  number_marked_questions(lines);
  spell_dashed_numbers(lines);
  for (const std::size_t i : lines.with(trait::any & ~trait::told)) {
    if (lines.has(i, trait::sign) && lines[i].starts_with(',') &&
        read_lead(lines[i].substr(1)).kind != LeadKind::none) {
      lines.set(i, {lines[i].substr(1)});  // what a page break leaves
    }
    if (lines.has(i, trait::truth)) {
      lines.edit(i, take_truth_letters);
    }
    if (lines.has(i, trait::rule)) {
      lines.edit(i, take_lead_lines);
    }
    if (!lines.has(i, trait::counted | trait::words)) {
      continue;
    }
    const LineLead lead = lines.lead(i);
    if (may_have_number_sign(lines[i], lead)) {
      lines.edit(i, spell_number_sign);
    }
    if (lead.kind == LeadKind::number) {
      continue;
    }
    const std::string_view text = without_grade(lines.trimmed(i));
    if (is_write_line(text) && i > 0 && begins_frame(lines, i - 1)) {
      lines.set(i - 1, {lines[i - 1], " ", text});
    }
    if (is_page_remark(text)) {
      lines.set(i, {});
    } else if (const std::optional<std::string> head = plain_question_head(text)) {
      lines.set(i, {*head});
    }
  }
}

void clear_farewell(EnglishLines& lines, std::size_t from) {
  constexpr std::size_t kMost = 5;
  std::vector<std::size_t> left;
  for (std::size_t i = from; i < lines.size(); ++i) {
    const bool plain = lines.lead(i).kind == LeadKind::none && lines.row(i).empty();
    if (!lines.is_blank(i) && (!plain || left.size() == kMost)) {
      return;
    }
    left.insert(left.end(), lines.is_blank(i) ? 0 : 1, i);
  }
  for (const std::size_t i : left) {
    lines.set(i, {});
  }
}

}  // namespace tiku
