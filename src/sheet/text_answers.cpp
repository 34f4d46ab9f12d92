#include "sheet/text_answers.h"

#include <algorithm>

#include "base/text.h"
#include "sheet/messages.h"
#include "sheet/runs.h"
#include "sheet/show.h"

namespace tiku {
namespace {

std::string_view without_colon(std::string_view text) {
  text = trim(text);
  for (const std::string_view colon : {":", "：", "第"}) {
    if (text.ends_with(colon)) {
      text = trim(text.substr(0, text.size() - colon.size()));
    }
  }
  for (const std::string_view colon : {":", "："}) {
    if (text.starts_with(colon)) {
      text = trim(text.substr(colon.size()));
    }
  }
  return text;
}

bool contains(const std::vector<std::size_t>& items, std::size_t item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

}  // namespace

/// Opens a section where the line begins with a heading; returns what stands behind it.
std::string_view TextAnswers::take_heading(std::string_view line) {
  std::vector<std::size_t> items = reading_.index.under_title(without_colon(line));
  std::string_view rest;
  if (items.empty()) {
    const std::size_t digit = line.find_first_of("0123456789");
    const std::size_t colon = std::min(line.find(':'), line.find("："));
    const std::size_t end = std::min(digit, colon);
    if (end == std::string_view::npos || end == 0) {
      return line;
    }
    items = reading_.index.under_title(without_colon(line.substr(0, end)));
    rest = without_colon(line.substr(end));
  }
  if (items.empty()) {
    return line;
  }
  sections_.push_back(std::move(items));
  return rest;
}

bool TextAnswers::add_id_line(std::string_view line, const Origin& place) {
  for (const std::string_view mark : {std::string_view(":"), std::string_view("："),
                                      std::string_view("\t"), std::string_view(" ")}) {
    const std::size_t at = line.find(mark);
    const std::string_view head = trim(line.substr(0, at));
    if (at == std::string_view::npos ||
        head.find_first_not_of("0123456789") == std::string_view::npos) {
      continue;
    }
    const ItemMatch match = reading_.index.find_id(head);
    if (match.is_one()) {
      entries_.push_back({sections_.size() - 1, 0, match, std::string(head),
                          std::string(trim(line.substr(at + mark.size()))), place.line, place.at});
      return true;
    }
  }
  return false;
}

/// `单选：ABCDE`: one answer for each item below the heading.
bool TextAnswers::add_counted(std::string_view line, const Origin& place) {
  const std::vector<std::size_t>& items = sections_.back();
  const std::optional<std::vector<std::string>> answers =
      items.empty() ? std::nullopt : split_answers(line, items.size());
  if (!answers) {
    return false;
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    ItemMatch match;
    match.kind = ItemMatch::Kind::one;
    match.by = ItemMatch::By::typed;
    match.item = items[i];
    entries_.push_back({sections_.size() - 1, 0, match, reading_.index.question(items[i]).id,
                        (*answers)[i], place.line, place.at});
  }
  return true;
}

/// A line without a number belongs to the long answer before it.
bool TextAnswers::continues_answer() const {
  if (entries_.empty()) {
    return false;
  }
  const ItemMatch match = match_in_section(entries_.back());
  if (!match.is_one()) {
    return false;
  }
  const QuestionType type = reading_.index.question(match.item).type;
  return type == QuestionType::short_answer || type == QuestionType::case_study ||
         type == QuestionType::fill;
}

void TextAnswers::add_line(std::string_view whole, const Origin& place) {
  const std::string_view line = trim(whole);
  if (line.empty() || add_id_line(line, place)) {
    return;
  }
  const std::string_view rest = trim(take_heading(line));
  if (rest.empty()) {
    return;
  }
  Run run = parse_run(rest);
  if (run.answers.empty() && add_counted(rest, place)) {
    return;
  }
  if (run.answers.empty() && continues_answer()) {
    entries_.back().raw += "\n" + std::string(rest);
    return;
  }
  for (RunAnswer& answer : run.answers) {
    entries_.push_back({sections_.size() - 1,
                        answer.number,
                        {},
                        std::to_string(answer.number),
                        std::move(answer.raw),
                        place.line,
                        place.at});
  }
  for (std::string& piece : run.unread) {
    unread_.push_back({std::move(piece), place.line, place.at});
  }
}

bool TextAnswers::numbers_are_global(std::size_t section) const {
  return std::all_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
    const ItemMatch match = reading_.index.find(entry.address);
    return entry.section != section || entry.number == 0 ||
           (match.is_one() && contains(sections_[section], match.item));
  });
}

bool TextAnswers::numbers_are_local(std::size_t section) const {
  const auto count = static_cast<std::int64_t>(sections_[section].size());
  return std::all_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
    return entry.section != section || (entry.number <= count && entry.number >= 0);
  });
}

/// Below a heading numbers count through the bank or begin again at 1; whichever fits all of them.
/// Where both fit and differ, the number has two readings.
ItemMatch TextAnswers::match_in_section(const Entry& entry) const {
  if (entry.number == 0 && entry.match.is_one()) {
    return entry.match;
  }
  const std::vector<std::size_t>& items = sections_[entry.section];
  ItemMatch global = reading_.index.find(entry.address);
  const bool in_section = global.is_one() && contains(items, global.item);
  const bool counts = entry.number >= 1 && static_cast<std::size_t>(entry.number) <= items.size();
  if (items.empty() || !counts) {
    return global;
  }
  ItemMatch local;
  local.kind = ItemMatch::Kind::one;
  local.by = ItemMatch::By::typed;
  local.item = items[static_cast<std::size_t>(entry.number - 1)];
  if (in_section && local.item == global.item) {
    return global;
  }
  const bool may_be_global = in_section && numbers_are_global(entry.section);
  const bool may_be_local = numbers_are_local(entry.section);
  if (may_be_global && may_be_local) {
    local.kind = ItemMatch::Kind::two;
    local.other = global.item;
    return local;
  }
  return may_be_global ? global : local;
}

void TextAnswers::finish(SheetReading& reading, Draft& draft) {
  for (const Entry& entry : entries_) {
    DraftAnswer answer{match_in_section(entry), entry.address, entry.raw, entry.line, entry.at};
    (answer.match.kind == ItemMatch::Kind::none ? reading.misplaced : reading.placed) += 1;
    draft.answers.push_back(std::move(answer));
  }
  for (const Unread& unread : unread_) {
    DraftAnswer answer;
    answer.raw = unread.text;
    answer.line = unread.line;
    answer.at = unread.at;
    reject_cell(reading, draft, answer, "unread-text",
                text(msg::cell_unread_text, shown(unread.text)));
  }
}

void add_text_answers(SheetReading& reading, std::string_view cell, const Origin& place,
                      Draft& draft) {
  TextAnswers answers(reading);
  for (const std::string_view part : split(cell, "\n")) {
    answers.add_line(part, place);
  }
  answers.finish(reading, draft);
}

}  // namespace tiku
