#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grade/stream/row_cells.h"
#include "grade/stream/row_plan.h"
#include "grade/stream/row_roster.h"

namespace tiku {

/// Who wrote a row, and what else is kept of it: views of the row, or of texts that live until the
/// next.
struct RowPerson {
  std::string_view id;
  std::string_view name;
  std::string_view group;
  std::vector<std::string_view> extras;  // as RowPlan::extras
  /// Some text is not written to CSV as it stands.
  bool needs_care = false;
  /// Of RowPlan::roster.
  std::uint32_t listed = RowRoster::kNobody;
};

/// Reads the columns that answer no item.
class RowPeople {
 public:
  /// `plan` must outlive it.
  explicit RowPeople(const RowPlan& plan);

  /// False: the row takes the long way.
  bool read(std::string_view rows, const RowCells& row);

  const RowPerson& person() const { return person_; }

  /// The group that the row is counted for.
  std::string_view group() const {
    return plan_.by == RowPlan::By::first_extra ? person_.extras.front() : person_.group;
  }

 private:
  struct PersonColumn {
    std::uint32_t column = 0;
    RowPlan::Use use = RowPlan::Use::nothing;
    std::int32_t extra = -1;
    std::string unquoted = {};
  };

  bool read_field(RowPlan::Use use, std::string_view cell);
  bool read_text(std::string_view cell, std::string_view& text);
  bool read_extra(std::string_view cell, std::size_t extra);
  bool may_be_absent(std::string_view cell);
  bool take_from_roster();

  const RowPlan& plan_;
  std::vector<PersonColumn> columns_;
  RowPerson person_;
  /// Hashes of cells that were looked at and say nothing of the kind.
  std::array<std::uint64_t, 256> present_{};
};

}  // namespace tiku
