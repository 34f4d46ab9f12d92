#include "sheet/columns.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "base/text.h"
#include "sheet/fold.h"

namespace tiku {
namespace {

/// A header does not stand deeper than this.
constexpr std::size_t kHeaderDepth = 20;
/// A longer cell is an answer: no column is called that.
constexpr std::size_t kLongestHeader = 10000;

using Texts = std::vector<std::string>;

Texts texts_of(const TableRow& row) {
  Texts texts;
  for (const TableCell& cell : row.cells) {
    texts.emplace_back(trim(cell.text));
  }
  return texts;
}

bool names(const std::string& wanted, const std::string& header) {
  return !wanted.empty() && (wanted == header || fold_words(wanted) == fold_words(header));
}

/// The field a column holds; what the user said wins.
FieldWord field_of_column(const std::string& header, const SheetOptions& options) {
  if (names(options.id_column, header)) {
    return {SheetField::id, 0};
  }
  if (names(options.name_column, header)) {
    return {SheetField::name, 0};
  }
  if (names(options.group_column, header)) {
    return {SheetField::group, 0};
  }
  FieldWord word = field_of(header);
  word.rank += 1;  // behind what the user said
  return word;
}

std::optional<std::size_t> extra_of(const std::string& header, const SheetOptions& options) {
  for (std::size_t i = 0; i < options.extra_columns.size(); ++i) {
    if (names(options.extra_columns[i], header)) {
      return i;
    }
  }
  return std::nullopt;
}

/// `1-20`, `单选题`, `单选(1-10)`: a column that holds many answers.
void find_run(SheetColumn& column, const ItemIndex& index) {
  const std::string plain = fold_plain(column.header);
  for (std::size_t at = 0; at < plain.size(); ++at) {
    std::string_view rest = std::string_view(plain).substr(at);
    const bool starts = plain[at] >= '0' && plain[at] <= '9';
    if (starts && (column.run_range = take_range(rest)).has_value()) {
      return;
    }
  }
  column.run_items = index.under_title(column.header);
}

SheetColumn column_of(const std::string& header, const ItemIndex& index,
                      const SheetOptions& options) {
  SheetColumn column;
  column.header = header;
  column.extra = extra_of(header, options);
  if (header.empty() || header.size() > kLongestHeader) {
    return column;
  }
  column.match = index.find_id(header);
  if (column.match.is_one()) {
    column.match = index.find(header);
    if (!names(options.id_column, header)) {
      return column;
    }
  }
  column.field = field_of_column(header, options).field;
  const ItemMatch match = index.find(header);
  const bool also_answers =
      column.field == SheetField::none ||
      (match.is_one() && index.question(match.item).identity != IdentityRole::none);
  column.match = also_answers ? match : ItemMatch{};
  if (column.field == SheetField::none && column.match.kind == ItemMatch::Kind::none) {
    find_run(column, index);
  }
  return column;
}

/// Two columns may claim one field: the one with the better word keeps it, the other is left over.
void settle_fields(std::vector<SheetColumn>& columns, const SheetOptions& options) {
  std::map<SheetField, std::pair<std::size_t, std::size_t>> best;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const SheetField field = columns[i].field;
    if (field == SheetField::none || field == SheetField::aside) {
      continue;
    }
    const std::size_t rank = field_of_column(columns[i].header, options).rank;
    const auto [found, added] = best.try_emplace(field, rank, i);
    if (added) {
      continue;
    }
    const bool better = rank < found->second.first;
    const std::size_t loser = better ? found->second.second : i;
    if (better) {
      found->second = {rank, i};
    }
    columns[loser].field = SheetField::aside;
  }
}

/// Reads rows as headers. Rows of answers hold the same few texts over and over: each is looked at
/// once.
class HeaderReader {
 public:
  HeaderReader(const ItemIndex& index, const SheetOptions& options)
      : index_(index), options_(options) {}

  std::vector<SheetColumn> columns_of(const Texts& texts) {
    std::vector<SheetColumn> columns;
    for (const std::string& text : texts) {
      const auto known = known_.find(text);
      columns.push_back(
          known != known_.end()
              ? known->second
              : known_.emplace(text, column_of(text, index_, options_)).first->second);
    }
    settle_fields(columns, options_);
    return columns;
  }

  /// Whether is_long_header() could be true of these columns, from their words alone.
  bool may_be_long(const Texts& texts) {
    bool item = false;
    bool answer = false;
    for (const std::string& text : texts) {
      const SheetField field = field_of_text(text);
      item = item || field == SheetField::item;
      answer = answer || field == SheetField::answer;
    }
    return item && answer;
  }

 private:
  SheetField field_of_text(const std::string& text) {
    constexpr std::size_t kShortestWord = 3;  // for an item or an answer, in bytes
    if (text.size() < kShortestWord || text.size() > kLongestHeader) {
      return SheetField::none;
    }
    const auto [field, is_new] = fields_.try_emplace(text, SheetField::none);
    if (is_new) {
      field->second = field_of_column(text, options_).field;
    }
    return field->second;
  }

  const ItemIndex& index_;
  const SheetOptions& options_;
  std::unordered_map<std::string, SheetColumn> known_;
  std::unordered_map<std::string, SheetField> fields_;
};

/// Different items a header names, less what it names twice.
std::int64_t item_score(const std::vector<SheetColumn>& columns) {
  std::set<std::tuple<std::size_t, std::string, std::size_t>> seen;
  std::int64_t score = 0;
  for (const SheetColumn& column : columns) {
    if (column.match.is_one()) {
      const bool added =
          seen.emplace(column.match.item, column.match.label, column.match.slot.value_or(0)).second;
      score += added ? 1 : -1;
    }
  }
  return score;
}

bool has_person(const std::vector<SheetColumn>& columns) {
  return std::any_of(columns.begin(), columns.end(), [](const SheetColumn& column) {
    return column.field == SheetField::id || column.field == SheetField::name;
  });
}

bool has_field(const std::vector<SheetColumn>& columns, SheetField field) {
  return std::any_of(columns.begin(), columns.end(),
                     [&](const SheetColumn& column) { return column.field == field; });
}

bool is_long_header(const std::vector<SheetColumn>& columns) {
  return has_field(columns, SheetField::item) && has_field(columns, SheetField::answer) &&
         item_score(columns) == 0;
}

/// Reads the heading above (carried to the right over merged cells) and the text below as one
/// header.
Texts combined(const Texts& upper, const Texts& lower) {
  Texts texts(std::max(upper.size(), lower.size()));
  std::string heading;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const std::string above = i < upper.size() ? upper[i] : "";
    const std::string below = i < lower.size() ? lower[i] : "";
    heading = above.empty() ? heading : above;
    if (below.empty() || below == above) {
      texts[i] = above.empty() ? below : above;
    } else {
      const bool stands_alone = field_of(below).field != SheetField::none;
      texts[i] = stands_alone ? below : heading + below;
    }
  }
  return texts;
}

/// A second header row leaves the columns of persons empty, or repeats them (merged cells).
bool may_continue(const std::vector<SheetColumn>& columns, const Texts& next) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const bool person = columns[i].field == SheetField::id || columns[i].field == SheetField::name;
    if (person && i < next.size() && !next[i].empty() && next[i] != columns[i].header) {
      return false;
    }
  }
  return true;
}

std::optional<std::size_t> header_row(const Table& table, HeaderReader& reader) {
  std::optional<std::size_t> person_row;
  std::optional<std::size_t> best_row;
  std::int64_t best = 0;
  std::int64_t person_score = 0;
  const std::size_t depth = std::min(table.rows.size(), kHeaderDepth);
  for (std::size_t i = 0; i < depth; ++i) {
    const Texts texts = texts_of(table.rows[i]);
    // Below a row that names a person and items only the header of a long table still counts.
    if (person_row && person_score != 0 && !reader.may_be_long(texts)) {
      continue;
    }
    const std::vector<SheetColumn> columns = reader.columns_of(texts);
    if (is_long_header(columns)) {
      return i;
    }
    const std::int64_t score = item_score(columns);
    if (has_person(columns) && (!person_row || (person_score == 0 && score > 1))) {
      person_row = i;
      person_score = score;
    }
    if (score > best && !person_row) {
      best = score;
      best_row = i;
    }
  }
  return person_row ? person_row : best_row;
}

}  // namespace

const SheetColumn* Header::find(SheetField field) const {
  const std::ptrdiff_t at = index_of(field);
  return at < 0 ? nullptr : &columns[static_cast<std::size_t>(at)];
}

std::ptrdiff_t Header::index_of(SheetField field) const {
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const SheetColumn& column) { return column.field == field; });
  return found == columns.end() ? -1 : found - columns.begin();
}

bool Header::is_long() const {
  return is_long_header(columns);
}

std::size_t Header::answer_columns() const {
  return static_cast<std::size_t>(
      std::count_if(columns.begin(), columns.end(),
                    [](const SheetColumn& column) { return column.is_answer(); }));
}

std::optional<Header> find_header(const Table& table, const ItemIndex& index,
                                  const SheetOptions& options) {
  HeaderReader reader(index, options);
  const std::optional<std::size_t> row = header_row(table, reader);
  if (!row) {
    return std::nullopt;
  }
  const Texts texts = texts_of(table.rows[*row]);
  Header header{reader.columns_of(texts), *row, *row + 1};
  std::int64_t score = item_score(header.columns);
  if (*row + 1 < table.rows.size()) {
    const Texts next = texts_of(table.rows[*row + 1]);
    std::vector<SheetColumn> both = reader.columns_of(combined(texts, next));
    if (may_continue(header.columns, next) && item_score(both) > score) {
      score = item_score(both);
      header = {std::move(both), *row, *row + 2};
    }
  }
  if (*row > 0) {
    const Texts above = texts_of(table.rows[*row - 1]);
    std::vector<SheetColumn> both = reader.columns_of(combined(above, texts));
    if (item_score(both) > score) {
      header = {std::move(both), *row - 1, *row + 1};
    }
  }
  return header;
}

const std::string& cell_text(const TableRow& row, std::size_t column) {
  static const std::string kNothing;
  return column < row.cells.size() ? row.cells[column].text : kNothing;
}

bool is_blank_row(const TableRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const TableCell& cell) { return trim(cell.text).empty(); });
}

}  // namespace tiku
