#include "interop/table/asked_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/fields/field_habits.h"
#include "interop/table/answer_label.h"
#include "interop/table/filled_lines.h"
#include "interop/table/letter_picks.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;

constexpr std::string_view kSigns[] = {"->",
                                       "=>",
                                       "::",
                                       "||",
                                       "\xE2\x80\x93",
                                       "\xE2\x80\x94",
                                       "\xE2\x86\x92",
                                       ",",
                                       ";",
                                       "|",
                                       "#",
                                       "*",
                                       "/",
                                       "~",
                                       "^",
                                       "=",
                                       ":",
                                       "-",
                                       "\t"};

/// Where a sign parts a line: `begin` with the spaces before it.
struct Parting {
  std::string sign;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_space(char c) {
  return c == ' ';
}

/// The sign that stands at `from`, spaces before it; none where words follow at once or nothing
/// stands behind it.
std::optional<Parting> sign_at(std::string_view line, std::size_t from) {
  std::size_t at = from;
  while (at < line.size() && is_space(line[at])) {
    ++at;
  }
  for (const std::string_view sign : kSigns) {
    if (line.substr(at).starts_with(sign)) {
      const std::size_t end = at + sign.size();
      const bool filled = !trim(line.substr(end)).empty();
      return filled ? std::optional(Parting{std::string(sign), from, end}) : std::nullopt;
    }
  }
  return std::nullopt;
}

/// How many bytes the question mark at `at` has; 0 where none stands there.
std::size_t question_mark_at(std::string_view line, std::size_t at) {
  for (const std::string_view mark : {"?", "？", "؟"}) {
    if (line.substr(at).starts_with(mark)) {
      return mark.size();
    }
  }
  return 0;
}

/// Behind the first question mark that a sign follows.
std::optional<Parting> parting_of_asked(std::string_view line) {
  std::optional<Parting> found;
  for (std::size_t at = 0; at < line.size() && !found; ++at) {
    const std::size_t mark = question_mark_at(line, at);
    found = mark > 0 ? sign_at(line, at + mark) : std::nullopt;
  }
  return found;
}

/// Of a line that asks with no question mark: behind a sentence, or where the sign stands alone.
std::optional<Parting> parting_of_told(std::string_view line, std::string_view sign) {
  std::vector<Parting> all;
  std::vector<Parting> behind_sentences;
  for (std::size_t at = line.find(sign); at != line.npos; at = line.find(sign, at + sign.size())) {
    Parting one{std::string(sign), at, at + sign.size()};
    const std::string_view before = trim(line.substr(0, at));
    if (before.empty() || trim(line.substr(one.end)).empty()) {
      return std::nullopt;
    }
    if (before.ends_with('.') || before.ends_with(':') || before.ends_with('!')) {
      behind_sentences.push_back(one);
    }
    all.push_back(std::move(one));
  }
  const std::vector<Parting>& some = all.size() == 1 ? all : behind_sentences;
  return some.size() == 1 ? std::optional(some.front()) : std::nullopt;
}

/// The sign of most lines that ask; "" where fewer than four lines in five have one and the same.
std::string sign_of(const std::vector<FilledLine>& lines) {
  std::map<std::string, std::size_t> counts;
  for (const FilledLine& line : lines) {
    if (const std::optional<Parting> parting = parting_of_asked(line.text)) {
      ++counts[parting->sign];
    }
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool found =
      most != counts.end() && most->second >= kFewest && 5 * most->second >= 4 * lines.size();
  return found ? most->first : std::string();
}

/// Whether the sign parts the answer again. Where it follows a question with no space behind it,
/// one before a space is part of a sentence.
bool parts_again(std::string_view line, const Parting& parting, std::string_view sign) {
  const bool is_glued = !is_space(line[parting.end]);
  for (std::size_t at = line.find(sign, parting.end); at != line.npos;
       at = line.find(sign, at + sign.size())) {
    const std::size_t behind = at + sign.size();
    if (!is_glued || (behind < line.size() && !is_space(line[behind]))) {
      return true;
    }
  }
  return false;
}

TableRow row_of(const FilledLine& line, const Parting& parting) {
  TableRow row;
  row.line = line.number;
  row.cells.resize(2);
  row.cells[0].text = std::string(trim(line.text.substr(0, parting.begin)));
  row.cells[1].text = std::string(trim(line.text.substr(parting.end)));
  return row;
}

/// A question is words that no number counts: papers count theirs, and are read as such.
bool may_ask(std::string_view text) {
  const bool begins = !text.empty() && !is_ascii_digit(text.front()) &&
                      std::string_view("-*#>/<{[(").find(text.front()) == text.npos;
  return begins && text.find(' ') != text.npos;
}

/// Short texts that differ and ask nothing; letters would name options that are lost.
bool are_answers(const Table& table) {
  constexpr std::size_t kLongest = 120;  // bytes on average
  std::set<std::string_view> texts;
  std::size_t length = 0;
  std::size_t odd = 0;
  for (const TableRow& row : table.rows) {
    const std::string_view answer = row.cells[1].text;
    texts.insert(answer);
    length += answer.size();
    const bool label = begins_with_answer_label(answer);
    odd += asks(answer) || is_letter_picks(answer) || label ? 1U : 0U;
  }
  return odd * 10 <= table.rows.size() && texts.size() * 2 > table.rows.size() &&
         length <= kLongest * table.rows.size();
}

bool are_asked(const Table& table) {
  const auto asked = std::count_if(table.rows.begin(), table.rows.end(),
                                   [](const TableRow& row) { return may_ask(row.cells[0].text); });
  return 10 * static_cast<std::size_t>(asked) >= 9 * table.rows.size();
}

}  // namespace

std::optional<LineRecords> read_asked_lines(std::string_view text) {
  if (sign_of(filled_lines(text, kHeadLines)).empty()) {
    return std::nullopt;  // nearly all texts
  }
  const std::vector<FilledLine> lines = filled_lines(text, kAllLines);
  const std::string sign = sign_of(lines);
  if (sign.empty()) {
    return std::nullopt;
  }
  const std::string told = sign == "-" ? " - " : sign;  // well-known
  LineRecords found;
  std::size_t again = 0;  // several fields, of which nobody knows which is the answer
  for (const FilledLine& line : lines) {
    std::optional<Parting> parting = parting_of_asked(line.text);
    parting = parting && parting->sign == sign ? parting : parting_of_told(line.text, told);
    if (!parting) {
      return std::nullopt;
    }
    again += parts_again(line.text, *parting, told) ? 1U : 0U;
    found.table.rows.push_back(row_of(line, *parting));
  }
  if (again * 5 > lines.size() || !are_asked(found.table) || !are_answers(found.table)) {
    return std::nullopt;
  }
  found.header.columns.columns.resize(2);
  found.header.columns.columns[0].role = ColumnRole::stem;
  found.header.columns.columns[1].role = ColumnRole::answer;
  return found;
}

}  // namespace tiku
