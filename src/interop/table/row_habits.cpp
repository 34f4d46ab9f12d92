#include "interop/table/row_habits.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <span>
#include <string>

#include "interop/table/blank_cell.h"
#include "interop/table/letter_picks.h"
#include "interop/table/question_row.h"
#include "interop/table/stem_letters.h"

namespace tiku {
namespace {

/// Whether a column beside the stem and the answer says how the rows are answered.
bool tells_kind(const QuestionColumns& columns) {
  constexpr ColumnRole kRoles[] = {ColumnRole::type,    ColumnRole::option, ColumnRole::mark,
                                   ColumnRole::options, ColumnRole::wrong,  ColumnRole::blank};
  return std::any_of(std::begin(kRoles), std::end(kRoles),
                     [&columns](ColumnRole role) { return columns.has(role); });
}

enum class Way : std::uint8_t { neither, first, second };

/// Whether all questions are answered in one of two ways, each of them somewhere, and no column
/// says how they are answered.
template <class WayOf>
bool answer_in_two_ways(const Table& table, const QuestionColumns& columns, std::size_t first_row,
                        WayOf way_of) {
  constexpr std::size_t kFewest = 3;
  if (tells_kind(columns)) {
    return false;
  }
  std::size_t first = 0;
  std::size_t second = 0;
  for (const TableRow& cells : std::span(table.rows).subspan(first_row)) {
    const QuestionRow row = question_row(cells, columns);
    if (row.stem.empty()) {
      continue;
    }
    const Way way = way_of(row);
    if (way == Way::neither) {
      return false;
    }
    first += way == Way::first ? 1U : 0U;
    second += way == Way::second ? 1U : 0U;
  }
  return first > 0 && second > 0 && first + second >= kFewest;
}

}  // namespace

bool hold_sections(const Table& table, const QuestionColumns& columns, std::size_t first_row) {
  std::set<std::string> met;
  std::string last;
  std::size_t rows = 0;
  for (const TableRow& cells : std::span(table.rows).subspan(first_row)) {
    const QuestionRow row = question_row(cells, columns);
    if (row.stem.empty()) {
      continue;
    }
    if (row.section.empty() || (row.section != last && !met.insert(row.section).second)) {
      return false;
    }
    last = row.section;
    ++rows;
  }
  return 2 * met.size() <= rows;
}

bool lack_options(const Table& table, const QuestionColumns& columns, std::size_t first_row) {
  constexpr std::size_t kFewest = 3;
  if (tells_kind(columns)) {
    return false;
  }
  std::set<std::string> answers;
  std::size_t rows = 0;
  for (const TableRow& cells : std::span(table.rows).subspan(first_row)) {
    const QuestionRow row = question_row(cells, columns);
    if (row.stem.empty()) {
      continue;
    }
    if (!is_letter_picks(row.answer)) {
      return false;
    }
    answers.insert(row.answer);
    ++rows;
  }
  return rows >= kFewest && answers.size() > 1;
}

bool judge_by_rings(const Table& table, const QuestionColumns& columns, std::size_t first_row) {
  return answer_in_two_ways(table, columns, first_row, [](const QuestionRow& row) {
    const bool ring = row.answer == "o" || row.answer == "O" || row.answer == "○";
    const bool cross = row.answer == "x" || row.answer == "X" || row.answer == "×";
    return ring ? Way::first : cross ? Way::second : Way::neither;
  });
}

bool judge_by_unknown_numbers(const Table& table, const QuestionColumns& columns,
                              std::size_t first_row) {
  return answer_in_two_ways(table, columns, first_row, [](const QuestionRow& row) {
    const bool asks = row.stem.ends_with('?') || row.stem.ends_with("？");
    if (asks || count_blanks(row.stem) > 0) {
      return Way::neither;
    }
    return row.answer == "1" ? Way::first : row.answer == "2" ? Way::second : Way::neither;
  });
}

bool answer_in_stems(const Table& table, const QuestionColumns& columns, std::size_t first_row) {
  std::vector<std::string> stems;
  for (const TableRow& cells : std::span(table.rows).subspan(first_row)) {
    QuestionRow row = question_row(cells, columns);
    if (!row.stem.empty() && row.answer.empty()) {
      stems.push_back(std::move(row.stem));
    }
  }
  return answer_in_sentences(stems);
}

}  // namespace tiku
