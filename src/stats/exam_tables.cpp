#include "stats/exam_tables.h"

#include <utility>

#include "base/assert.h"

namespace tiku {

ExamFacts facts_of(const Grading& grading) {
  return {*grading.bank, grading.items, grading.pass, grading.max, grading.pass_points};
}

std::vector<ScoredItem> scored_items(const std::vector<GradedItem>& items) {
  std::vector<ScoredItem> columns;
  const Question* before = nullptr;
  std::size_t units = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const GradedItem& graded = items[i];
    if (!graded.counts) {
      continue;
    }
    const Question* question =
        graded.item.parent != nullptr ? graded.item.parent : graded.item.question;
    units += question != before ? 1U : 0U;
    before = question;
    columns.push_back({i, units - 1});
  }
  return columns;
}

void ScoreSums::add(const ScoredSheet& sheet, const std::vector<ScoredItem>& columns_of_paper) {
  std::vector<std::int64_t> units(unit_squares.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const ScoredSheet::Cell& cell = sheet.cells[c];
    if (!cell.counts) {
      complete = false;
      continue;
    }
    ++columns[c].n;
    columns[c].points += cell.points;
    columns[c].squares += static_cast<WideInt>(cell.points) * cell.points;
    units[columns_of_paper[c].unit] += cell.points;
  }
  for (std::size_t u = 0; u < units.size(); ++u) {
    unit_squares[u] += static_cast<WideInt>(units[u]) * units[u];
  }
  ++n;
  passes += sheet.passes ? 1 : 0;
  ++totals[sheet.total];
}

void ScoreSums::merge(const ScoreSums& other) {
  n += other.n;
  passes += other.passes;
  complete = complete && other.complete;
  for (const auto& [total, count] : other.totals) {
    totals[total] += count;
  }
  for (std::size_t c = 0; c < columns.size(); ++c) {
    columns[c].n += other.columns[c].n;
    columns[c].points += other.columns[c].points;
    columns[c].squares += other.columns[c].squares;
  }
  for (std::size_t u = 0; u < unit_squares.size(); ++u) {
    unit_squares[u] += other.unit_squares[u];
  }
}

void ScoreSums::multiply(std::int64_t factor) {
  std::map<std::int64_t, std::int64_t> finer;
  for (const auto& [total, count] : totals) {
    finer[total * factor] = count;
  }
  totals = std::move(finer);
  const WideInt square = static_cast<WideInt>(factor) * factor;
  for (Column& column : columns) {
    column.points *= factor;
    column.squares *= square;
  }
  for (WideInt& squares : unit_squares) {
    squares *= square;
  }
}

void ExamTables::merge(ExamTables other) {
  TIKU_ASSERT(scale == other.scale && items.size() == other.items.size());
  all.merge(other.all);
  for (std::size_t i = 0; i < items.size(); ++i) {
    items[i].answers.merge(std::move(other.items[i].answers));
    items[i].omitted += other.items[i].omitted;
    items[i].not_reached += other.items[i].not_reached;
  }
  for (std::size_t s = 0; s < sections.size(); ++s) {
    sections[s].n += other.sections[s].n;
    sections[s].score += other.sections[s].score;
    sections[s].max += other.sections[s].max;
  }
  for (const auto& [group, sums] : other.groups) {
    const auto [place, is_new] = groups.try_emplace(group, sums);
    if (!is_new) {
      place->second.merge(sums);
    }
  }
}

void ExamTables::multiply(std::int64_t factor) {
  scale *= factor;
  all.multiply(factor);
  for (ItemCounts& item : items) {
    item.answers.multiply(factor);
  }
  for (auto& [group, sums] : groups) {
    sums.multiply(factor);
  }
}

ScoreSums empty_sums(const std::vector<ScoredItem>& columns) {
  ScoreSums sums;
  sums.columns.resize(columns.size());
  sums.unit_squares.resize(columns.empty() ? 0 : columns.back().unit + 1);
  return sums;
}

ExamTables empty_tables(const ExamFacts& facts, std::int64_t scale) {
  ExamTables tables;
  tables.scale = scale;
  tables.all = empty_sums(scored_items(facts.items));
  tables.items.resize(facts.items.size());
  tables.sections.resize(facts.bank.sections.size());
  return tables;
}

}  // namespace tiku
