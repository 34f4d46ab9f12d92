// Whichever way round names more items is how the table is read.
#include "sheet/angoff.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "sheet/angoff_messages.h"
#include "sheet/item_index.h"
#include "sheet/load_tables.h"
#include "sheet/show.h"

namespace tiku {
namespace {

constexpr std::size_t kMostTitleRows = 20;

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of(const Table& table) {
  Cells cells;
  for (const TableRow& row : table.rows) {
    std::vector<std::string> texts;
    for (const TableCell& cell : row.cells) {
      texts.emplace_back(trim(cell.text));
    }
    if (std::any_of(texts.begin(), texts.end(),
                    [](const std::string& text) { return !text.empty(); })) {
      cells.push_back(std::move(texts));
    }
  }
  return cells;
}

Cells turned(const Cells& cells) {
  std::size_t width = 0;
  for (const auto& row : cells) {
    width = std::max(width, row.size());
  }
  Cells out(width, std::vector<std::string>(cells.size()));
  for (std::size_t r = 0; r < cells.size(); ++r) {
    for (std::size_t c = 0; c < cells[r].size(); ++c) {
      out[c][r] = cells[r][c];
    }
  }
  return out;
}

std::size_t items_named(const std::vector<std::string>& row, const ItemIndex& index) {
  std::set<std::size_t> items;
  for (std::size_t c = 1; c < row.size(); ++c) {
    if (const ItemMatch match = index.find(row[c]); match.is_one()) {
      items.insert(match.item);
    }
  }
  return items.size();
}

/// The row that names most items, and how many.
struct HeaderRow {
  std::size_t row = 0;
  std::size_t items = 0;
};

HeaderRow find_header_row(const Cells& cells, const ItemIndex& index) {
  HeaderRow best;
  for (std::size_t r = 0; r < cells.size() && r < kMostTitleRows; ++r) {
    if (const std::size_t items = items_named(cells[r], index); items > best.items) {
      best = {r, items};
    }
  }
  return best;
}

/// A row of means below the judges is no judge.
bool is_mean(std::string_view name) {
  constexpr std::array<std::string_view, 6> kMeans{"mean", "average", "avg",
                                                   "平均", "平均值",  "均值"};
  return std::find(kMeans.begin(), kMeans.end(), fold_case(name)) != kMeans.end();
}

/// A number as it stands, and whether it says percent itself.
struct Given {
  Rational value;
  bool is_percent = false;
};

std::optional<Given> read_number(const std::string& cell) {
  std::string text = fold_width(cell);
  const bool percent = text.ends_with('%');
  if (percent) {
    text.pop_back();
  }
  const std::string_view digits = trim(text);
  const std::optional<Rational> value =
      parse_rational(digits.starts_with('.') ? "0" + std::string(digits) : std::string(digits));
  return value ? std::optional(Given{*value, percent}) : std::nullopt;
}

class Reading {
 public:
  Reading(const std::string& path, const Bank& bank) : path_(path), index_(bank) {}

  Result<std::vector<AngoffJudge>> read(const Cells& cells, std::size_t header) {
    const Result<void> columns = find_columns(cells[header]);
    if (!columns) {
      return columns.error();
    }
    std::vector<AngoffJudge> judges;
    for (std::size_t r = header + 1; r < cells.size(); ++r) {
      if (!cells[r].empty() && is_mean(cells[r][0])) {
        continue;
      }
      const bool named = !cells[r].empty() && !cells[r][0].empty();
      judges.push_back({named ? cells[r][0] : std::to_string(r - header), {}});
      if (const Result<void> read = read_judge(cells[r], judges); !read) {
        return read.error();
      }
    }
    return settle_percent(std::move(judges));
  }

  const ItemIndex& index() const { return index_; }

 private:
  struct Cell {
    std::size_t judge = 0;
    std::size_t item = 0;
    bool is_percent = false;
  };

  Result<void> find_columns(const std::vector<std::string>& header) {
    columns_.assign(header.size(), std::nullopt);
    std::set<std::size_t> seen;
    for (std::size_t c = 1; c < header.size(); ++c) {
      const ItemMatch match = index_.find(header[c]);
      if (!match.is_one()) {
        continue;
      }
      if (!seen.insert(match.item).second) {
        return Error{text(msg::angoff_twice, visible(path_), shown(header[c]))};
      }
      columns_[c] = match.item;
    }
    return {};
  }

  /// The last of `judges`.
  Result<void> read_judge(const std::vector<std::string>& row, std::vector<AngoffJudge>& judges) {
    AngoffJudge& judge = judges.back();
    judge.shares.resize(index_.items().size());
    for (std::size_t c = 1; c < row.size() && c < columns_.size(); ++c) {
      if (!columns_[c] || row[c].empty()) {
        continue;
      }
      const std::optional<Given> given = read_number(row[c]);
      if (!given || given->value < Rational(0)) {
        return bad_value(judge.name, *columns_[c], row[c]);
      }
      given_.push_back({judges.size() - 1, *columns_[c], given->is_percent});
      above_one_ = above_one_ || (!given->is_percent && given->value > Rational(1));
      judge.shares[*columns_[c]] = given->is_percent ? given->value / Rational(100) : given->value;
    }
    return {};
  }

  Result<std::vector<AngoffJudge>> settle_percent(std::vector<AngoffJudge> judges) const {
    for (const Cell& cell : given_) {
      std::optional<Rational>& share = judges[cell.judge].shares[cell.item];
      if (above_one_ && !cell.is_percent) {
        *share /= Rational(100);
      }
      if (*share > Rational(1)) {
        return bad_value(judges[cell.judge].name, cell.item,
                         (*share * Rational(100)).decimal() + "%");
      }
    }
    return judges;
  }

  Error bad_value(const std::string& judge, std::size_t item, const std::string& cell) const {
    return Error{text(msg::angoff_bad_value, visible(path_), shown(judge),
                      index_.items()[item].question->id, shown(cell))};
  }

  const std::string& path_;
  ItemIndex index_;
  std::vector<std::optional<std::size_t>> columns_;
  std::vector<Cell> given_;
  bool above_one_ = false;
};

}  // namespace

Result<std::vector<AngoffJudge>> load_angoff(const std::string& path, const Bank& bank,
                                             SourceMap& sources, Sink& sink) {
  const Result<std::vector<Table>> tables = load_tables(path, sources, sink);
  if (!tables) {
    return tables.error();
  }
  Reading reading(path, bank);
  Cells best;
  HeaderRow header;
  for (const Table& table : *tables) {
    const Cells rows = cells_of(table);
    for (const Cells& cells : {rows, turned(rows)}) {
      if (const HeaderRow found = find_header_row(cells, reading.index());
          found.items > header.items) {
        header = found;
        best = cells;
      }
    }
  }
  if (header.items == 0 || header.row + 1 >= best.size()) {
    return Error{text(msg::angoff_no_items, visible(path))};
  }
  return reading.read(best, header.row);
}

}  // namespace tiku
