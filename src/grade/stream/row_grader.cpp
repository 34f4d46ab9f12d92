// The inner loop of grading: a look at every cell, two additions an item. What it does not know by
// heart it asks for once; what is not plain it leaves to the whole grader.
#include "grade/stream/row_grader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "base/short_copy.h"
#include "base/text.h"
#include "base/utf8.h"
#include "grade/stream/packed_worth.h"
#include "grade/stream/repeated_ids.h"

namespace tiku {
namespace {

std::uint32_t count_line_ends(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool second_half = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
    count += (text[i] == '\n' || text[i] == '\r') && !second_half ? 1U : 0U;
  }
  return count;
}

/// Per place the item: columns first, then what no column answers.
std::vector<std::uint32_t> items_by_place(const RowPlan& plan, std::size_t items) {
  std::vector<std::uint32_t> places;
  std::vector<bool> has_column(items);
  for (const RowPlan::Cell& cell : plan.cells) {
    if (cell.use == RowPlan::Use::item) {
      places.push_back(static_cast<std::uint32_t>(cell.item));
      has_column[cell.item] = true;
    }
  }
  for (std::size_t item = 0; item < items; ++item) {
    if (!has_column[item]) {
      places.push_back(static_cast<std::uint32_t>(item));
    }
  }
  return places;
}

std::vector<CellKind> kinds_by_place(const std::vector<std::uint32_t>& items,
                                     const PlainPaper& paper) {
  std::vector<CellKind> kinds;
  for (const std::uint32_t item : items) {
    kinds.push_back(paper.kind_of[item]);
  }
  return kinds;
}

bool is_utf8(std::string_view text) {
  return find_invalid_utf8(text) == std::string_view::npos;
}

}  // namespace

RowGrader::RowGrader(const RowPlan& plan, const PlainPaper& paper, PlainAnswers& answers,
                     char separator)
    : plan_(plan),
      paper_(paper),
      separator_(separator),
      scan_(best_csv_scan()),
      items_(items_by_place(plan, paper.items)),
      place_of_(paper.items),
      people_(plan),
      known_(arena_, items_, kinds_by_place(items_, paper), paper.totals, answers),
      letters_of_(paper.items, kNoLetters),
      rows_of_(paper.totals),
      least_sections_(paper.sections),
      tally_(paper.items, paper.totals, paper.joint_units),
      groups_(paper.items, paper.totals, paper.joint_units),
      given_(paper.items),
      sections_(paper.sections),
      units_(paper.joint_units) {
  for (std::size_t place = 0; place < items_.size(); ++place) {
    place_of_[items_[place]] = place;
  }
  plan_columns();
  plan_letters();
  plan_blanks();
}

/// The points of a section are added up in a register, and reach their place once a run.
void RowGrader::plan_columns() {
  for (std::uint32_t column = 0; column < plan_.cells.size(); ++column) {
    const RowPlan::Cell& cell = plan_.cells[column];
    if (cell.use != RowPlan::Use::item) {
      continue;
    }
    const std::int32_t section = paper_.section_of[cell.item];
    const std::size_t place = columns_.size();
    const CellKind kind = paper_.kind_of[cell.item];
    const bool goes_on = !runs_.empty() && runs_.back().section == section &&
                         runs_.back().kind == kind && columns_.back() + 1 == column &&
                         place - runs_.back().begin < LetterColumns::kMostColumns;
    if (!goes_on) {
      runs_.push_back({column, place, place, section, kind});
    }
    runs_.back().end = place + 1;
    columns_.push_back(column);
  }
}

void RowGrader::plan_letters() {
  for (Run& run : runs_) {
    const std::size_t columns = run.end - run.begin;
    const bool fits = run.first_column > 0 && columns >= LetterColumns::kFewestColumns;
    if (run.kind == CellKind::letter && fits && LetterColumns::can_run()) {
      run.letters = letters_.size();
      std::fill_n(letters_of_.begin() + static_cast<std::ptrdiff_t>(run.begin), columns,
                  run.letters);
      letters_.emplace_back(arena_, run.begin, columns, paper_.totals);
    }
  }
}

/// Where answers are written at length (Ａ, 选A) letters only get in the way.
void RowGrader::drop_idle_letters() {
  for (Run& run : runs_) {
    if (run.letters != kNoLetters && letters_[run.letters].is_idle()) {
      std::replace(letters_of_.begin(), letters_of_.end(), run.letters, kNoLetters);
      run.letters = kNoLetters;
    }
  }
}

/// Items without a column are blank in every row; the tally counts them, not known_.
void RowGrader::plan_blanks() {
  constexpr std::array<char, RowPiece::kReadable> kReadable{};
  for (std::size_t place = columns_.size(); place < items_.size(); ++place) {
    const AnswerMemo::Entry* blank = known_.find(place, {kReadable.data(), 0});
    given_[place] = blank->column;
    least_worth_ += blank->worth;
    const std::int32_t section = paper_.section_of[items_[place]];
    if (section >= 0) {
      std::int16_t& units = least_sections_[static_cast<std::size_t>(section)];
      units = static_cast<std::int16_t>(units + PackedWorth::points(blank->worth));
    }
  }
}

/// A cell that nobody added so far, or is quoted; null: the row takes the long way.
const AnswerMemo::Entry* RowGrader::add_cell(std::string_view cell, std::size_t place,
                                             std::uint64_t& sum) {
  AnswerMemo::Entry* known = known_.find(place, readable_cell(cell, scratch_));
  if (known != nullptr) {
    given_[place] = known->column;
    sum += known->worth;
    ++known->given;
  }
  return known;
}

/// False: the row takes the long way.
bool RowGrader::add_range(std::string_view rows, const RowCells& row, const Run& run,
                          std::uint64_t& sum) {
  for (std::size_t place = run.begin; place < run.end; ++place) {
    const std::size_t column = run.first_column + (place - run.begin);
    place = known_.add_up({rows.data(), row.begin_of(column), row.ends + column}, place, run.end,
                          given_.data(), sum);
    found_ = place;
    if (place < run.end && add_cell(row.bytes(rows, columns_[place]), place, sum) == nullptr) {
      return false;
    }
  }
  found_ = run.end;
  return true;
}

/// False: the row takes the long way.
bool RowGrader::add_letters(std::string_view rows, const RowCells& row, const Run& run,
                            std::uint64_t& sum) {
  LetterColumns& letters = letters_[run.letters];
  std::uint64_t others = letters.add_up(rows.data(), row.ends + run.first_column, sum);
  for (; others != 0; others &= others - 1) {
    const std::size_t place = run.begin + static_cast<std::size_t>(std::countr_zero(others));
    const std::string_view cell = row.bytes(rows, columns_[place]);
    found_ = place;
    const AnswerMemo::Entry* known = add_cell(cell, place, sum);
    if (known == nullptr) {
      return false;
    }
    letters.consider(place, cell, *known);
  }
  found_ = run.end;
  return true;
}

bool RowGrader::add_answers(std::string_view rows, const RowCells& row, std::uint64_t& worth) {
  worth = least_worth_;
  sections_ = least_sections_;
  for (const Run& run : runs_) {
    const std::uint64_t before = worth;
    const bool is_plain = run.letters == kNoLetters ? add_range(rows, row, run, worth)
                                                    : add_letters(rows, row, run, worth);
    if (!is_plain) {
      return false;
    }
    if (run.section >= 0) {
      std::int16_t& units = sections_[static_cast<std::size_t>(run.section)];
      units = static_cast<std::int16_t>(units + PackedWorth::points(worth - before));
    }
  }
  return true;
}

/// The row, by answer and total.
void RowGrader::count(std::size_t total) {
  const std::span<const std::uint32_t> given = given_;
  std::size_t counted = 0;
  for (const Run& run : runs_) {
    if (run.letters == kNoLetters) {
      continue;
    }
    known_.count(total, given.subspan(counted, run.begin - counted));
    letters_[run.letters].count(total);
    std::uint64_t others = letters_[run.letters].others();
    for (; others != 0; others &= others - 1) {
      const auto column = static_cast<std::size_t>(std::countr_zero(others));
      known_.count(total, given.subspan(run.begin + column, 1));
    }
    counted = run.end;
  }
  known_.count(total, given.subspan(counted));
  if (++rows_of_[total] == KnownAnswers::kMostRows) {
    hand_over(total);
  }
}

void RowGrader::hand_over(std::size_t total) {
  known_.hand_over(total);
  for (LetterColumns& letters : letters_) {
    letters.hand_over(total, known_);
  }
  rows_of_[total] = 0;
}

/// Makes given_ complete, where somebody will ask for it.
void RowGrader::put_letters() {
  const bool is_asked_for =
      !units_.empty() || plan_.by != RowPlan::By::nobody || known_.has_changed();
  if (!is_asked_for) {
    return;
  }
  for (const LetterColumns& letters : letters_) {
    letters.put_given(given_);
  }
}

/// What the row is worth by unit, and how far it got.
void RowGrader::add_up(std::size_t total) {
  std::fill(units_.begin(), units_.end(), 0);
  for (std::size_t item = 0; item < paper_.items && !units_.empty(); ++item) {
    if (paper_.joint_unit_of[item] >= 0) {
      units_[static_cast<std::size_t>(paper_.joint_unit_of[item])] +=
          known_.points(given_[place_of_[item]]);
    }
  }
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    tally_.unit_squares[unit] += units_[unit] * units_[unit];
  }
  std::size_t last = paper_.items;
  while (last > 0 && is_blank(place_of_[last - 1])) {
    --last;
  }
  ++tally_.rows;
  ++tally_.by_total[total];
  ++tally_.by_last_answered[last];
}

void RowGrader::add_to_group(std::size_t total) {
  GroupSums& sums = groups_.of(people_.group());
  ++sums.rows;
  ++sums.by_total[total];
  for (std::size_t place = 0; place < items_.size(); ++place) {
    const std::int64_t points = known_.points(given_[place]);
    sums.points[items_[place]] += points;
    sums.squares[items_[place]] += points * points;
  }
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    sums.unit_squares[unit] += units_[unit] * units_[unit];
  }
}

/// In the order of the items; there are so many, or `left` is more than there can be. `changed`
/// only once put_letters was there.
void RowGrader::note(KnownAnswers::Flag flag, std::size_t left, std::string_view rows,
                     const RowCells& row, std::vector<NotedCell>& cells) {
  const std::size_t before = cells.size();
  const auto look_at = [&](std::size_t place) {
    if (left > 0 && known_.has(flag, given_[place])) {
      const std::string_view cell = cell_at(rows, row, columns_[place], scratch_);
      cells.push_back({row.number, items_[place], known_.response(place, cell)});
      --left;
    }
  };
  for (const Run& run : runs_) {
    const bool all = run.letters == kNoLetters || flag == KnownAnswers::Flag::changed;
    for (std::size_t place = run.begin; all && left > 0 && place < run.end; ++place) {
      look_at(place);
    }
    // What letters find is never refused.
    std::uint64_t others = all ? 0 : letters_[run.letters].others();
    for (; others != 0; others &= others - 1) {
      look_at(run.begin + static_cast<std::size_t>(std::countr_zero(others)));
    }
  }
  std::sort(cells.begin() + static_cast<std::ptrdiff_t>(before), cells.end(),
            [](const NotedCell& a, const NotedCell& b) { return a.item < b.item; });
}

void RowGrader::keep(const RowCells& row, std::uint64_t worth, GradedPiece& graded) {
  const RowPerson& person = people_.person();
  RowRecord record;
  record.needs_care = person.needs_care;
  record.size = row.end - row.begin;
  record.worth = worth;
  record.id = person.id;
  record.name = person.name;
  record.group = person.group;
  graded.records.put(record, sections_, person.extras);
  graded.id_hashes.push_back(hash_of_id(person.id));
  if (plan_.roster != nullptr) {
    graded.listed.push_back(person.listed);
  }
}

/// False where its text is not UTF-8: everything else about a row is looked at again.
bool RowGrader::keep_special(const RowPiece& piece, const RowCells& row, GradedPiece& graded) {
  RowRecord record;
  record.special = true;
  record.size = row.end - row.begin;
  std::fill(sections_.begin(), sections_.end(), std::int16_t{0});
  graded.records.put(record, sections_, KeptTexts(plan_.extras));
  graded.id_hashes.push_back(0);
  if (plan_.roster != nullptr) {
    graded.listed.push_back(RowRoster::kNobody);
  }
  graded.special.push_back(
      {piece.number, row.number, row.line, piece.offset + row.begin, record.size});
  return is_utf8(piece.rows.substr(row.begin, record.size));
}

/// The carriage return before the line feed belongs to the line end, not to the last cell.
void RowGrader::cut_return(std::string_view rows, const RowCells& row) {
  const auto last = static_cast<std::size_t>(row.ends - borders_.places.data()) + row.cells - 1;
  const std::uint32_t end = borders_.places[last];
  borders_.places[last] = end > row.begin && rows[end - 1] == '\r' ? end - 1 : end;
}

/// Nothing of a row that takes the long way is counted.
void RowGrader::take_back(std::string_view rows, const RowCells& row) {
  for (std::size_t place = 0; place < found_; ++place) {
    if (letters_with(place) == nullptr) {
      known_.take_back(place, cell_at(rows, row, columns_[place], scratch_));
    }
  }
  known_.forget();
}

/// False: the row takes the long way.
bool RowGrader::grade_plain(std::string_view rows, const RowCells& row, GradedPiece& graded) {
  std::uint64_t worth = 0;
  found_ = 0;
  const bool plain =
      row.cells == plan_.cells.size() && people_.read(rows, row) && add_answers(rows, row, worth);
  if (!plain) {
    return false;
  }
  const std::int64_t total = PackedWorth::points(worth) - paper_.least;
  if (total < 0 || total >= static_cast<std::int64_t>(paper_.totals)) {
    return false;
  }
  if (known_.was_asked()) {
    known_.remember({piece_, row.line});
  }
  const auto index = static_cast<std::size_t>(total);
  put_letters();
  count(index);
  add_up(index);
  if (plan_.by != RowPlan::By::nobody) {
    add_to_group(index);
  }
  graded.totals.add(index);
  keep(row, worth, graded);
  if (const std::size_t refused = PackedWorth::invalid(worth); refused > 0) {
    note(KnownAnswers::Flag::invalid, refused, rows, row, graded.refused);
  }
  if (known_.has_changed()) {
    note(KnownAnswers::Flag::changed, paper_.items, rows, row, graded.changed);
  }
  return true;
}

/// Lines of a row behind its first, as everybody counts them: only quoted cells have any.
std::uint32_t RowGrader::further_lines(std::string_view rows, const RowCells& row) const {
  return borders_.has_wrapped
             ? std::max(1U, count_line_ends(rows.substr(row.begin, row.end - row.begin))) - 1
             : 0;
}

bool RowGrader::grade(const RowPiece& piece, GradedPiece& graded) {
  graded.number = piece_ = piece.number;
  graded.offset = piece.offset;
  graded.records.clear();
  graded.wrapped.clear();
  graded.special.clear();
  graded.refused.clear();
  graded.changed.clear();
  graded.id_hashes.clear();
  graded.listed.clear();
  graded.totals = {};
  drop_idle_letters();
  if (!find_csv_borders(piece.rows, separator_, scan_, borders_)) {
    return false;
  }
  RowCells row;
  std::uint32_t first = 0;
  for (const std::uint32_t end : borders_.row_ends) {
    row.ends = borders_.places.data() + first;
    row.cells = end - first;
    row.end = static_cast<std::uint32_t>(
        std::min<std::size_t>(borders_.places[end - 1] + std::size_t{1}, piece.rows.size()));
    cut_return(piece.rows, row);
    if (!grade_plain(piece.rows, row, graded)) {
      take_back(piece.rows, row);
      if (!keep_special(piece, row, graded)) {
        return false;
      }
    }
    const std::uint32_t further = further_lines(piece.rows, row);
    if (further > 0) {
      graded.wrapped.push_back({row.number, further});
    }
    row.line += 1 + further;
    row.begin = row.end;
    first = end;
    ++row.number;
  }
  graded.has_wide = borders_.has_wide;
  graded.has_controls = borders_.has_controls;
  graded.rows = row.number;
  graded.lines = row.line;
  return !groups_.is_too_large();
}

void RowGrader::finish() {
  for (std::size_t total = 0; total < rows_of_.size(); ++total) {
    if (rows_of_[total] > 0) {
      hand_over(total);
    }
  }
}

void RowGrader::add_to(RowTally& tally, std::vector<std::vector<RowPosition>>& first) {
  finish();
  tally += tally_;
  known_.add_to(tally);
  groups_.add_to(tally.groups);
  for (std::size_t place = columns_.size(); place < items_.size(); ++place) {
    // The blank answer is the first of every item.
    tally.given[items_[place]].front() += tally_.rows;
  }
  known_.add_first(first);
}

}  // namespace tiku
