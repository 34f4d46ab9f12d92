#include "interop/json/listed_options.h"

#include <algorithm>
#include <set>

#include "bank/options.h"

namespace tiku {
namespace {

bool is_bare(const QuestionRow& row) {
  return row.options.empty() && row.option_cell.empty() && row.wrong.empty() && !row.marked;
}

/// Nothing but the stem and a list of answers.
bool has_list_alone(const JsonRow& read) {
  const QuestionRow& row = read.row;
  return is_bare(row) && row.type.empty() && row.answer.empty() && !row.blanks.empty() &&
         row.blanks == read.answers;
}

bool shows_blanks(const std::string& stem) {
  return stem.find("__") != std::string::npos || stem.find("（") != std::string::npos ||
         stem.find("...") != std::string::npos || stem.find("…") != std::string::npos;
}

bool lists_texts(const JsonRow& read) {
  const std::vector<std::string>& texts = read.answers;
  const bool differ = std::set<std::string>(texts.begin(), texts.end()).size() == texts.size();
  return has_list_alone(read) && texts.size() > 1 && differ && !shows_blanks(read.row.stem);
}

bool may_be_options(const JsonRow& read) {
  return read.may_list_all && lists_texts(read);
}

/// As many texts in each list as options have, under a name that may mean one answer: what a
/// question accepts is not counted out so evenly.
bool list_alike(const std::vector<JsonRow*>& rows) {
  constexpr std::size_t kFewest = 3;  // questions, and texts in each
  const std::size_t texts = rows.empty() ? 0 : rows.front()->answers.size();
  return rows.size() >= kFewest && texts >= kFewest &&
         std::all_of(rows.begin(), rows.end(), [texts](const JsonRow* read) {
           return lists_texts(*read) && read->answers.size() == texts;
         });
}

/// Its options say themselves which are right.
bool is_judged(const JsonRow* read) {
  return read->row.marked && !read->row.marked->empty() && read->row.options.size() > 1;
}

}  // namespace

void take_answers_for_options(const std::vector<JsonRow*>& rows) {
  const bool all = std::all_of(rows.begin(), rows.end(), [](const JsonRow* read) {
    return may_be_options(*read) || (is_bare(read->row) && read->answers.empty() &&
                                     read->row.answer.empty() && read->row.blanks.empty());
  });
  const bool alike = list_alike(rows);
  // Where most lists mark the right one, one that marks none has lost it.
  const auto judged = std::count_if(rows.begin(), rows.end(), is_judged);
  const bool most = 2 * static_cast<std::size_t>(judged) > rows.size();
  for (JsonRow* read : rows) {
    const bool is_taken = alike || (all && may_be_options(*read)) || (most && lists_texts(*read));
    if (!is_taken) {
      continue;
    }
    QuestionRow& row = read->row;
    for (std::string& text : row.blanks) {
      row.options.push_back({letter_label(row.options.size()), std::move(text), {}});
    }
    row.blanks.clear();
    row.has_answer_cell = false;
    read->answers.clear();
  }
}

}  // namespace tiku
