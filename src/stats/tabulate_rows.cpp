#include "stats/tabulate_rows.h"

#include <numeric>
#include <utility>

#include "base/parallel.h"
#include "stats/tabulate.h"

namespace tiku {
namespace {

bool is_left_blank(const GradedItem& item, const JudgedResponse& response) {
  return response.judgement.state == State::blank && !(item.full_for_all && item.counts);
}

class RowTabulation {
 public:
  RowTabulation(const StreamedGrading& streamed, const ExamFacts& facts, std::size_t threads)
      : streamed_(streamed),
        threads_(threads),
        tally_(streamed.pass.tally),
        items_(facts.items),
        columns_(scored_items(facts.items)),
        tables_(empty_tables(facts, streamed.paper.scale)),
        facts_(facts) {}

  ExamTables run() {
    tables_.all.n = tally_.rows;
    add_totals(tally_.by_total, tables_.all);
    add_columns();
    add_missing();
    add_sections();
    for (const auto& [name, sums] : tally_.groups) {
      if (sums.rows > 0) {
        tables_.groups.emplace(name, sums_of(sums));
      }
    }
    return std::move(tables_);
  }

 private:
  std::int64_t total(std::size_t index) const {
    return streamed_.paper.least + static_cast<std::int64_t>(index);
  }

  void add_totals(const RowTally::ByTotal& by_total, ScoreSums& sums) const {
    for (std::size_t t = 0; t < by_total.size(); ++t) {
      if (by_total[t] == 0) {
        continue;
      }
      sums.totals[total(t)] = by_total[t];
      const bool passes = facts_.pass_points && streamed_.total(t) >= *facts_.pass_points;
      sums.passes += passes ? by_total[t] : 0;
    }
  }

  ScoreSums sums_of(const GroupSums& group) const {
    ScoreSums sums = empty_sums(columns_);
    sums.n = group.rows;
    add_totals(group.by_total, sums);
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const std::size_t item = columns_[c].item;
      const std::int32_t joint = streamed_.paper.joint_unit_of[item];
      sums.columns[c] = {group.rows, group.points[item], group.squares[item]};
      sums.unit_squares[columns_[c].unit] =
          joint < 0 ? group.squares[item] : group.unit_squares[static_cast<std::size_t>(joint)];
    }
    return sums;
  }

  void add_columns() {
    parallel_for(columns_.size(), threads_, [this](std::size_t c) {
      const std::vector<RowTally::ByTotal>& answers = tally_.answers[columns_[c].item];
      for (std::uint32_t r = 0; r < answers.size(); ++r) {
        add_answer(c, r, answers[r]);
      }
      tables_.all.columns[c].n = tally_.rows;
    });
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const std::int32_t joint = streamed_.paper.joint_unit_of[columns_[c].item];
      tables_.all.unit_squares[columns_[c].unit] =
          joint < 0 ? tables_.all.columns[c].squares
                    : WideInt(tally_.unit_squares[static_cast<std::size_t>(joint)]);
    }
  }

  void add_answer(std::size_t c, std::uint32_t r, const RowTally::ByTotal& by_total) {
    const GradedItem& item = items_[columns_[c].item];
    const std::int64_t points = to_units(counted_points(item, item.responses[r]), tables_.scale);
    std::int64_t given = 0;
    for (std::size_t t = 0; t < by_total.size(); ++t) {
      if (by_total[t] != 0) {
        tables_.items[columns_[c].item].answers.add({r, points, total(t), by_total[t]});
        given += by_total[t];
      }
    }
    ScoreSums::Column& sums = tables_.all.columns[c];
    sums.points += static_cast<WideInt>(points) * given;
    sums.squares += static_cast<WideInt>(points) * points * given;
  }

  void add_missing() {
    std::int64_t ended_before = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      ended_before += tally_.by_last_answered[i];
      std::int64_t blank = 0;
      for (std::size_t r = 0; r < items_[i].responses.size(); ++r) {
        if (r < tally_.answers[i].size() && is_left_blank(items_[i], items_[i].responses[r])) {
          blank = std::accumulate(tally_.answers[i][r].begin(), tally_.answers[i][r].end(), blank);
        }
      }
      tables_.items[i].not_reached = ended_before;
      tables_.items[i].omitted = blank - ended_before;
    }
  }

  void add_sections() {
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const GradedItem& item = items_[columns_[c].item];
      if (item.item.section >= 0) {
        SectionSums& section = tables_.sections[static_cast<std::size_t>(item.item.section)];
        section.max += item.max * Rational(tally_.rows);
        section.score += Rational(static_cast<std::int64_t>(tables_.all.columns[c].points)) /
                         Rational(tables_.scale);
      }
    }
    for (SectionSums& section : tables_.sections) {
      section.n = section.max.is_zero() ? 0 : tally_.rows;
    }
  }

  const StreamedGrading& streamed_;
  std::size_t threads_;
  const RowTally& tally_;
  const std::vector<GradedItem>& items_;
  std::vector<ScoredItem> columns_;
  ExamTables tables_;
  const ExamFacts& facts_;
};

}  // namespace

ExamTables tabulate_rows(const StreamedGrading& streamed, const std::string& by,
                         std::size_t threads) {
  const ExamFacts facts = facts_of(streamed.grading);
  ExamTables tables = tabulate(streamed.grading, by);
  ExamTables rows = RowTabulation(streamed, facts, threads).run();
  const std::int64_t scale = std::lcm(tables.scale, rows.scale);
  tables.multiply(scale / tables.scale);
  rows.multiply(scale / rows.scale);
  tables.groups.merge(rows.groups);  // those of the rows alone need no copy
  tables.merge(std::move(rows));
  return tables;
}

}  // namespace tiku
