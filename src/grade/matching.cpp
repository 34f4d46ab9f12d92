#include "grade/matching.h"

#include <optional>

namespace tiku {
namespace {

using Table = std::vector<std::vector<Rational>>;

/// The Hungarian method with potentials, one augmenting path a row; rows must not outnumber
/// columns. Rows and columns count from 1; column 0 stands for the row that is being placed.
class Assignment {
 public:
  explicit Assignment(const Table& weights)
      : weights_(weights),
        columns_(weights.front().size()),
        row_potential_(weights.size() + 1),
        column_potential_(columns_ + 1),
        row_of_(columns_ + 1, 0) {
    for (std::size_t row = 1; row <= weights.size(); ++row) {
      place(row);
    }
  }

  /// The row matched with a column (both from 0), or -1.
  std::int64_t row_of(std::size_t column) const {
    return static_cast<std::int64_t>(row_of_[column + 1]) - 1;
  }

 private:
  /// One search for the cheapest path from the new row to a free column.
  struct Search {
    std::vector<std::optional<Rational>> least;
    std::vector<std::size_t> previous;
    std::vector<char> done;
  };

  void place(std::size_t row) {
    Search search{std::vector<std::optional<Rational>>(columns_ + 1),
                  std::vector<std::size_t>(columns_ + 1, 0), std::vector<char>(columns_ + 1, 0)};
    row_of_[0] = row;
    std::size_t column = 0;
    do {
      search.done[column] = 1;
      column = step(search, column);
    } while (row_of_[column] != 0);
    while (column != 0) {
      const std::size_t before = search.previous[column];
      row_of_[column] = row_of_[before];
      column = before;
    }
  }

  /// Looks from the row of `from` at every column not done and returns the nearest; its slack
  /// becomes 0.
  std::size_t step(Search& search, std::size_t from) {
    const std::size_t row = row_of_[from];
    std::size_t nearest = 0;
    for (std::size_t column = 1; column <= columns_; ++column) {
      if (search.done[column] != 0) {
        continue;
      }
      const Rational slack =
          -weights_[row - 1][column - 1] - row_potential_[row] - column_potential_[column];
      if (!search.least[column] || slack < *search.least[column]) {
        search.least[column] = slack;
        search.previous[column] = from;
      }
      if (nearest == 0 || *search.least[column] < *search.least[nearest]) {
        nearest = column;
      }
    }
    const Rational by = *search.least[nearest];
    shift(search, by);
    return nearest;
  }

  void shift(Search& search, const Rational& by) {
    for (std::size_t column = 0; column <= columns_; ++column) {
      if (search.done[column] != 0) {
        row_potential_[row_of_[column]] += by;
        column_potential_[column] -= by;
      } else if (search.least[column]) {
        *search.least[column] -= by;
      }
    }
  }

  const Table& weights_;
  std::size_t columns_;
  std::vector<Rational> row_potential_;
  std::vector<Rational> column_potential_;
  std::vector<std::size_t> row_of_;
};

Table transposed(const Table& table) {
  Table result(table.front().size(), std::vector<Rational>(table.size()));
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (std::size_t column = 0; column < table.front().size(); ++column) {
      result[column][row] = table[row][column];
    }
  }
  return result;
}

}  // namespace

std::vector<std::int64_t> match_greatest(const Table& weights) {
  std::vector<std::int64_t> matched(weights.size(), -1);
  if (weights.empty() || weights.front().empty()) {
    return matched;
  }
  const bool wide = weights.size() <= weights.front().size();
  const Table table = wide ? weights : transposed(weights);
  const Assignment assignment(table);
  for (std::size_t column = 0; column < table.front().size(); ++column) {
    const std::int64_t found = assignment.row_of(column);
    if (found < 0) {
      continue;
    }
    const std::size_t row = wide ? static_cast<std::size_t>(found) : column;
    const std::size_t of = wide ? column : static_cast<std::size_t>(found);
    if (!weights[row][of].is_zero()) {
      matched[row] = static_cast<std::int64_t>(of);
    }
  }
  return matched;
}

}  // namespace tiku
