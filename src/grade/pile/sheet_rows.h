#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "grade/stream/row_plan.h"
#include "sheet/item_index.h"
#include "sheet/plain_sheet.h"

namespace tiku {

/// Plain sheets as rows of a table that only the grader of rows sees: id, name, group and a column
/// an item, between separators that stand in no text file.
class SheetRows {
 public:
  static constexpr char kSeparator = '\x1d';

  /// `index` must outlive this.
  explicit SheetRows(const ItemIndex& index);

  static RowPlan plan(const ItemIndex& index);

  /// Appends a row: of the sheet that is all of `text`, or an empty one, which the grader of rows
  /// leaves to others, where the sheet is not plain. A NUL must stand behind the text.
  void add(std::string_view text);

  const std::string& rows() const { return rows_; }

  /// Line of the sheet's file on which the answer of that row stands.
  std::uint32_t line(std::size_t row, std::size_t item) const {
    return lines_[row * cells_.size() + item];
  }

  /// Answers of the sheet of that row.
  std::size_t answers(std::size_t row) const { return answers_[row]; }

  void clear();

 private:
  struct Place {
    std::string address;
    std::size_t item = 0;
  };

  bool place_answers();
  bool add_answer(std::size_t number);
  std::optional<std::size_t> item_at(std::string_view address);
  void write_row();

  const ItemIndex& index_;
  PlainSheetReader reader_;
  PlainSheet sheet_;
  std::vector<std::string_view> cells_;  // per item
  /// The answers of the sheet before, in its order: sheets of one exam are alike.
  std::vector<Place> places_;
  std::unordered_map<std::string, std::optional<std::size_t>> known_;
  std::string rows_;
  std::vector<std::uint32_t> lines_;
  std::vector<std::uint32_t> answers_;
};

}  // namespace tiku
