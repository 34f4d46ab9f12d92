// The inner loop of grading: a look at every cell, two additions an item. What it does not know by
// heart it asks for once; what is not plain it leaves to the whole grader.
#include "grade/stream/row_grader.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "grade/stream/row_records.h"
#include "io/hash.h"
#include "sheet/damage.h"

namespace tiku {
namespace {

std::uint64_t hash_of_id(std::string_view id) {
  return short_hash(without_leading_zeros(id));
}

/// Looks only where bytes are not ASCII; a character never reaches beyond such blocks.
bool are_utf8(std::string_view rows, const std::vector<std::uint32_t>& wide_blocks) {
  constexpr std::size_t kBlock = CsvBorders::kBlock;
  for (std::size_t i = 0; i < wide_blocks.size();) {
    const std::size_t first = wide_blocks[i];
    std::size_t end = first + kBlock;
    for (++i; i < wide_blocks.size() && wide_blocks[i] == end; ++i) {
      end += kBlock;
    }
    if (find_invalid_utf8(rows.substr(first, end - first)) != std::string_view::npos) {
      return false;
    }
  }
  return true;
}

std::uint32_t count_line_ends(std::string_view text) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool second_half = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
    count += (text[i] == '\n' || text[i] == '\r') && !second_half ? 1U : 0U;
  }
  return count;
}

}  // namespace

RowGrader::RowGrader(const RowPlan& plan, const PlainPaper& paper, PlainAnswers& answers,
                     char separator)
    : plan_(plan),
      paper_(paper),
      separator_(separator),
      scan_(best_csv_scan()),
      known_(paper.items, paper.totals, answers),
      tally_(paper.items, paper.totals, paper.joint_units),
      given_(paper.items),
      sections_(paper.sections),
      units_(paper.joint_units) {
  constexpr std::array<char, RowPiece::kReadable> kReadable{};
  const std::string_view kNothing(kReadable.data(), 0);
  for (std::uint32_t item = 0; item < paper.items; ++item) {
    given_[item] = known_.find(item, kNothing);  // items without a column stay blank
    known_.take_back(item, kNothing);            // and are counted by the tally
  }
  std::vector<bool> has_column(paper.items);
  for (std::uint32_t column = 0; column < plan.cells.size(); ++column) {
    const RowPlan::Cell& cell = plan.cells[column];
    if (cell.use == RowPlan::Use::item) {
      columns_.push_back({column, static_cast<std::uint32_t>(cell.item)});
      has_column[cell.item] = true;
    } else if (cell.use != RowPlan::Use::nothing) {
      people_.push_back(column);
    }
  }
  for (std::size_t item = 0; item < paper.items; ++item) {
    if (!has_column[item]) {
      add(known_[given_[item]], without_column_);
      without_columns_.push_back(static_cast<std::uint32_t>(item));
    }
  }
  plan_sections();
}

/// The points of a section are added up in a register, and reach their place once a run.
void RowGrader::plan_sections() {
  sections_without_column_.resize(paper_.sections);
  for (const std::uint32_t item : without_columns_) {
    if (paper_.section_of[item] >= 0) {
      sections_without_column_[static_cast<std::size_t>(paper_.section_of[item])] +=
          known_[given_[item]].points;
    }
  }
  for (const ItemColumn& place : columns_) {
    const std::int32_t section = paper_.section_of[place.item];
    if (section_runs_.empty() || section_runs_.back().section != section) {
      section_runs_.push_back({0, section});
    }
    section_runs_.back().end = static_cast<std::size_t>(&place - columns_.data()) + 1;
  }
}

void RowGrader::add(const KnownAnswers::Worth& worth, Sums& sums) {
  sums.units += worth.points;
  sums.states += std::uint64_t{1} << worth.state_shift;
  sums.flags |= worth.flags;
}

std::string_view RowGrader::unquoted(std::string_view cell) {
  scratch_.clear();
  for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
    scratch_ += cell[i];
    i += cell[i] == '"' ? 1U : 0U;  // of two quotes the second goes
  }
  lines_in_cells_ += count_line_ends(scratch_);
  const std::size_t size = scratch_.size();
  scratch_.append(sizeof(std::uint64_t), '\0');  // may be read behind the cell
  return std::string_view(scratch_).substr(0, size);
}

/// Id, name or group; false: the row takes the long way.
bool RowGrader::add_person(RowPlan::Use use, std::string_view cell) {
  switch (use) {
    case RowPlan::Use::id:
      id_ = cell;
      return !cell.empty() && is_plain_id(cell) && cell != plan_.id_header;
    case RowPlan::Use::name:
      return add_text(cell, name_);
    case RowPlan::Use::group:
      return add_text(cell, group_);
    case RowPlan::Use::item:
    case RowPlan::Use::nothing:
      return true;
  }
  return true;
}

bool RowGrader::add_text(std::string_view cell, std::string& text) {
  const PersonText kind = kind_of_text(cell);
  text = kind == PersonText::text ? trim(cell) : cell;
  needs_care_ = needs_care_ || kind == PersonText::text;
  return kind != PersonText::long_way && text.size() <= kMostRecordText;
}

bool RowGrader::add_people(std::string_view rows, const Row& row) {
  needs_care_ = false;
  return std::all_of(people_.begin(), people_.end(), [&](std::size_t column) {
    return add_person(plan_.cells[column].use, cell_at(rows, row, column));
  });
}

/// The loop that everything else is there for: nothing but the cell's own entry is looked up, and
/// the sums stay in registers.
template <bool kQuotes>
bool RowGrader::add_answers(std::string_view rows, const Row& row, Sums& sums) {
  Sums own = sums;
  std::uint32_t* given = given_.data();
  sections_ = sections_without_column_;
  found_ = 0;
  for (const SectionRun& run : section_runs_) {
    const std::int64_t before = own.units;
    std::size_t found = found_;
    for (; found < run.end; ++found) {
      const ItemColumn& place = columns_[found];
      std::string_view cell = bytes_at(rows, row, place.column);
      if (kQuotes && cell.starts_with('"')) {
        cell = unquoted(cell);
      }
      const std::uint32_t number = known_.find(place.item, cell);
      if (number == KnownAnswers::kLongWay) {
        break;
      }
      given[place.item] = number;
      add(known_[number], own);
    }
    found_ = found;
    if (found < run.end) {
      return false;
    }
    if (run.section >= 0) {
      sections_[static_cast<std::size_t>(run.section)] +=
          static_cast<std::int32_t>(own.units - before);
    }
  }
  sums = own;
  return (own.flags & PlainAnswer::kPending) == 0;
}

/// What the row is worth by unit, and how far it got.
void RowGrader::add_up(std::size_t total) {
  std::fill(units_.begin(), units_.end(), 0);
  for (std::size_t item = 0; item < paper_.items && !units_.empty(); ++item) {
    if (paper_.joint_unit_of[item] >= 0) {
      units_[static_cast<std::size_t>(paper_.joint_unit_of[item])] += known_[given_[item]].points;
    }
  }
  for (std::size_t unit = 0; unit < units_.size(); ++unit) {
    tally_.unit_squares[unit] += units_[unit] * units_[unit];
  }
  std::size_t last = paper_.items;
  while (last > 0 && (known_[given_[last - 1]].flags & PlainAnswer::kBlank) != 0) {
    --last;
  }
  ++tally_.rows;
  ++tally_.by_total[total];
  ++tally_.by_last_answered[last];
}

void RowGrader::note_refused(std::uint32_t row, GradedPiece& graded) const {
  for (std::size_t item = 0; item < paper_.items; ++item) {
    if ((known_[given_[item]].flags & PlainAnswer::kInvalid) != 0) {
      graded.refused.push_back(
          {row, static_cast<std::uint32_t>(item), known_.response(given_[item])});
    }
  }
}

void RowGrader::keep(const Row& row, std::uint64_t states, std::size_t total, GradedPiece& graded) {
  RowRecord record;
  record.total = static_cast<std::uint32_t>(total);
  record.states = states;
  record.offset = row.begin;
  record.size = row.end - row.begin;
  record.line = row.line;
  record.id = id_;
  record.name = name_;
  record.group = group_;
  record.needs_care = needs_care_;
  put_record(record, sections_, graded.records);
  graded.id_hashes.push_back(hash_of_id(id_));
}

void RowGrader::keep_special(const RowPiece& piece, const Row& row, GradedPiece& graded) {
  RowRecord record;
  record.special = true;
  record.line = row.line;
  std::fill(sections_.begin(), sections_.end(), 0);
  put_record(record, sections_, graded.records);
  graded.id_hashes.push_back(0);
  graded.special.push_back(
      {piece.number, row.number, row.line, piece.offset + row.begin, row.end - row.begin});
}

/// The carriage return before the line feed belongs to the line end, not to the last cell.
void RowGrader::cut_return(std::string_view rows, const Row& row) {
  const auto last = static_cast<std::size_t>(row.ends - borders_.places.data()) + row.cells - 1;
  const std::uint32_t end = borders_.places[last];
  borders_.places[last] = end > row.begin && rows[end - 1] == '\r' ? end - 1 : end;
}

/// Nothing of a row that takes the long way is counted.
void RowGrader::take_back(std::string_view rows, const Row& row) {
  for (std::size_t i = 0; i < found_; ++i) {
    known_.take_back(columns_[i].item, cell_at(rows, row, columns_[i].column));
  }
  known_.forget();
}

/// False: the row takes the long way.
bool RowGrader::grade_plain(std::string_view rows, const Row& row, GradedPiece& graded) {
  Sums sums = without_column_;
  found_ = 0;
  const bool plain = row.cells == plan_.cells.size() && add_people(rows, row) &&
                     (borders_.has_quotes ? add_answers<true>(rows, row, sums)
                                          : add_answers<false>(rows, row, sums));
  if (!plain) {
    return false;
  }
  const std::int64_t total = sums.units - paper_.least;
  if (total < 0 || total >= static_cast<std::int64_t>(paper_.totals)) {
    return false;
  }
  if (known_.was_asked()) {
    known_.remember({piece_, row.line});
  }
  const auto index = static_cast<std::size_t>(total);
  known_.count(index, given_);
  add_up(index);
  keep(row, sums.states, index, graded);
  if ((sums.flags & PlainAnswer::kInvalid) != 0) {
    note_refused(row.number, graded);
  }
  return true;
}

bool RowGrader::grade(const RowPiece& piece, GradedPiece& graded) {
  graded = {};
  graded.number = piece_ = piece.number;
  graded.offset = piece.offset;
  if (!find_csv_borders(piece.rows, separator_, scan_, borders_) ||
      !are_utf8(piece.rows, borders_.wide_blocks)) {
    return false;
  }
  Row row;
  std::uint32_t first = 0;
  for (const std::uint32_t end : borders_.row_ends) {
    row.ends = borders_.places.data() + first;
    row.cells = end - first;
    row.end = static_cast<std::uint32_t>(
        std::min<std::size_t>(borders_.places[end - 1] + std::size_t{1}, piece.rows.size()));
    cut_return(piece.rows, row);
    lines_in_cells_ = 0;
    if (!grade_plain(piece.rows, row, graded)) {
      take_back(piece.rows, row);
      keep_special(piece, row, graded);
      lines_in_cells_ =
          std::max(1U, count_line_ends(piece.rows.substr(row.begin, row.end - row.begin))) - 1;
    }
    row.line += 1 + lines_in_cells_;
    row.begin = row.end;
    first = end;
    ++row.number;
  }
  graded.has_wide = !borders_.wide_blocks.empty();
  graded.rows = row.number;
  graded.lines = row.line;
  return true;
}

void RowGrader::add_to(RowTally& tally, std::vector<std::vector<RowPosition>>& first) const {
  tally += tally_;
  known_.add_to(tally);
  for (const std::uint32_t item : without_columns_) {
    tally.given[item][known_.response(given_[item])] += tally_.rows;
  }
  known_.add_first(first);
}

}  // namespace tiku
