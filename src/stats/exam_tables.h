#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/rational.h"
#include "grade/grading.h"
#include "grade/units.h"
#include "stats/answer_counts.h"

namespace tiku {

/// Sums that products of points over a nation fit into.
__extension__ using WideInt = __int128;

/// What is known of an exam besides its sheets; refers to parts of a grading, which must outlive
/// it.
struct ExamFacts {
  const Bank& bank;
  const std::vector<GradedItem>& items;
  const PassRule& pass;
  /// As Grading has them: empty where papers differ.
  std::optional<Rational> max;
  std::optional<Rational> pass_points;
};

ExamFacts facts_of(const Grading& grading);

/// An item that counts, and thus a column of the tables.
struct ScoredItem {
  std::size_t item = 0;  // index into ExamFacts::items
  /// Reliability unit, numbered from 0 in the order of the paper: the parts of a case share one.
  std::size_t unit = 0;
};

std::vector<ScoredItem> scored_items(const std::vector<GradedItem>& items);

/// One candidate in the statistics, in units of the tables' scale.
struct ScoredSheet {
  struct Cell {
    std::int64_t points = 0;
    /// On the paper, and not left out by "the best of the section count". Else points are 0.
    bool counts = false;
  };

  std::vector<Cell> cells;  // a column each
  std::int64_t total = 0;
  bool passes = false;
};

/// Sums over some candidates (all, or one group): what a summary is made of.
struct ScoreSums {
  struct Column {
    std::int64_t n = 0;  // to whom it counted
    WideInt points = 0;
    WideInt squares = 0;
  };

  std::int64_t n = 0;
  /// How many pass.
  std::int64_t passes = 0;
  /// Everybody was shown every item; else item-total statistics are undefined.
  bool complete = true;
  /// How many have each total.
  std::map<std::int64_t, std::int64_t> totals;
  std::vector<Column> columns;
  /// Sum of squares of each unit's points.
  std::vector<WideInt> unit_squares;

  void add(const ScoredSheet& sheet, const std::vector<ScoredItem>& columns_of_paper);
  void merge(const ScoreSums& other);
  /// To a unit `factor` times as fine.
  void multiply(std::int64_t factor);
};

/// What happened to one item.
struct ItemCounts {
  AnswerCounts answers;
  /// Blank with a later answer; blank, and all later ones blank too.
  std::int64_t omitted = 0;
  std::int64_t not_reached = 0;
};

/// One section: the candidates to whom any of it was presented.
struct SectionSums {
  std::int64_t n = 0;
  Rational score;
  Rational max;
};

/// Everything the analysis needs of the judged sheets, and of those in the statistics only: small
/// tables that do not grow with the candidates, whoever fills them (tabulate() from a grading, or a
/// reader that holds no candidates). Points are integers of one common unit, so everything is
/// exact, and neither the order of the sheets nor that of merging can matter.
struct ExamTables {
  /// Points per unit of one: a score s is the integer s * scale.
  std::int64_t scale = 1;
  ScoreSums all;
  std::vector<ItemCounts> items;      // as ExamFacts::items
  std::vector<SectionSums> sections;  // as Bank::sections
  /// By value of the column asked for with --by.
  std::map<std::string, ScoreSums> groups;

  /// Adds those of the same exam at the same scale, answers numbered alike.
  void merge(ExamTables other);
  /// Makes the unit `factor` times as fine, for points that are no whole number of the present one.
  void multiply(std::int64_t factor);
};

/// Tables of nobody yet.
ExamTables empty_tables(const ExamFacts& facts, std::int64_t scale);
ScoreSums empty_sums(const std::vector<ScoredItem>& columns);

}  // namespace tiku
